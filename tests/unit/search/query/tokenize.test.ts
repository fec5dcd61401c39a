import { describe, expect, test } from 'vitest';
import { tokenize, toMarkKey } from '../../../../src/search/query/tokenize.ts';

describe('tokenize', () => {
  test.each([
    ['Đất', { key: 'dat', parts: [], marked: 'đất' }],
    ['ĐẤT', { key: 'dat', parts: [], marked: 'đất' }],
    ['đất,'.normalize('NFD'), { key: 'dat', parts: [], marked: 'đất' }],
    ['huyen', { key: 'huyen', parts: [], marked: undefined }],
    ['42/NQ-CP', { key: '42nqcp', parts: ['42', 'nq', 'cp'], marked: undefined }],
    ['6.214', { key: '6214', parts: [], marked: undefined }],
    ['0,44;', { key: '044', parts: [], marked: undefined }],
    ['-', { key: '', parts: [], marked: undefined }],
    ['a)', { key: 'a', parts: [], marked: undefined }],
  ])('cuts %j as Pagefind does', (typed, token) => {
    expect(tokenize(typed)[0]).toMatchObject(token);
  });

  test('cuts at every kind of space', () => {
    expect(tokenize(' nông\u00a0thôn \n mới ').map(({ key }) => key)).toEqual([
      'nong',
      'thon',
      'moi',
    ]);
  });
});

describe('toMarkKey', () => {
  test('holds old and new tone placement for one spelling', () => {
    expect(toMarkKey('Huyện uỷ')).toBe(toMarkKey('huyện ủy'));
  });
});
