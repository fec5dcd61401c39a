import { describe, expect, test } from 'vitest';
import { findLeadEnd } from '../../../../src/search/matching/section-lead.ts';

function lead(text: string): string {
  const words = text.split(' ');
  const section = { id: '1', number: '1', start: 0, end: words.length };
  const fragment = { url: '', title: '', reference: '', words, sections: [section] };
  return words.slice(0, findLeadEnd(fragment, section)).join(' ');
}

describe('findLeadEnd', () => {
  test.each([
    ['3. Đất ở: 0,44 ha', '3. Đất ở:'],
    ['III. Chuyển đổi số. Làm ngay', 'III. Chuyển đổi số.'],
    ['Điều 1. Thành lập. Gồm có', 'Điều 1. Thành lập.'],
    ['a) Giao Phòng Nội vụ chủ trì, phối hợp với các xã rà soát: xong trước', ''],
  ])('finds the run-in title of %j', (text, expected) => {
    expect(lead(text)).toBe(expected);
  });
});
