import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeVni } from '../../../src/language/vni.ts';
import { toVni, words } from './syllables.ts';

describe('decodeVni', () => {
  test.each([
    ['tho6ng', 'thông'],
    ['ba1o', 'báo'],
    ['ba1o', 'báo'],
    ['nguoi72', 'người'],
    ['nguo7i2', 'người'],
    ['d9a61t', 'đất'],
  ])('reads %s as %s', (keys, word) => {
    expect(decodeVni(keys)).toBe(word);
  });

  test.each(['thong', 'h1n1', 'covid19', '42', 'f0', 'd9'])('leaves %s alone', (word) => {
    expect(decodeVni(word)).toBeUndefined();
  });

  test('reads every syllable typed', () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(decodeVni(toVni(word)) ?? toVni(word)).toBe(word);
      }),
    );
  });
});
