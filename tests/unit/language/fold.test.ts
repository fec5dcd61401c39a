import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/language/fold.ts';

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const words = fc
  .array(fc.tuple(fc.constantFrom(...LETTERS, ' '), fc.constantFrom(...TONES)))
  .map((pairs) => pairs.map(([letter, tone]) => letter + tone).join(''));

describe('fold', () => {
  test.each([
    ['Đất đai', 'dat dai'],
    ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['Huyện uỷ', 'huyen uy'],
    ['Ðồng bằng', 'dong bang'],
    ['42/NQ-CP', '42/nq-cp'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is idempotent, equal for NFC and NFD, and plain ASCII', () => {
    fc.assert(
      fc.property(words, (text) => {
        const folded = fold(text.normalize('NFC'));
        expect(folded).toBe(fold(text.normalize('NFD')));
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});
