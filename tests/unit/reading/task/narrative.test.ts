import { describe, expect, test } from 'vitest';
import { isExecutionClause } from '../../../../src/reading/task/narrative.ts';

describe('isExecutionClause', () => {
  test.each([
    'Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này./.',
    'Các cơ quan liên quan chịu trách nhiệm thi hành Thông tư',
    'UBND các xã chịu trách nhiệm tổ chức thực hiện Kế hoạch này.',
    'Các ông, bà có tên trên chịu trách nhiệm thi hành./.',
  ])('knows «%s»', (sentence) => {
    expect(isExecutionClause(sentence)).toBe(true);
  });

  test.each([
    'Nhà thầu chịu trách nhiệm thực hiện hợp đồng;',
    'UBND tỉnh chịu trách nhiệm tổ chức thực hiện chương trình',
  ])('leaves «%s»', (sentence) => {
    expect(isExecutionClause(sentence)).toBe(false);
  });
});
