import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { decodeTelex } from '../../../src/language/telex.ts';
import { toTelex, words } from './syllables.ts';

/** Rimes of words taken from other languages, which Telex cannot tell from ô. */
const RARE = /(?:oo|ôô)(?:ng|c)$/;

describe('decodeTelex', () => {
  test.each([
    ['thoong', 'thông'],
    ['baso', 'báo'],
    ['nguwowif', 'người'],
    ['nguoiwf', 'người'],
    ['tienges', 'tiếng'],
    ['ddaats', 'đất'],
    ['datds', 'đát'],
    ['uyr', 'ủy'],
    ['QUYEETS', 'quyết'],
  ])('reads %s as %s', (keys, word) => {
    expect(decodeTelex(keys)).toBe(word);
  });

  test.each(['covid', 'internet', 'ubnd', '42', 'đất'])('leaves %s alone', (word) => {
    expect(decodeTelex(word)).toBeUndefined();
  });

  test('reads every syllable typed', () => {
    fc.assert(
      fc.property(
        words.filter((word) => !RARE.test(fold(word))),
        (word) => {
          expect(decodeTelex(toTelex(word)) ?? toTelex(word)).toBe(word);
        },
      ),
    );
  });

  test('never changes what is typed without marks', () => {
    const plain = words.map(fold).filter((word) => !RARE.test(word));
    fc.assert(
      fc.property(plain, (word) => {
        expect(decodeTelex(word)).toBeUndefined();
      }),
    );
  });
});
