import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import {
  formatSyllable,
  isOnset,
  isPlainSyllable,
  isSyllable,
  parseSyllable,
} from '../../../src/language/syllable.ts';
import { words } from './syllables.ts';

describe('parseSyllable', () => {
  test.each([
    ['nghiêng', { onset: 'ngh', rime: 'iêng', tone: '' }],
    ['Quyết', { onset: 'q', rime: 'uyêt', tone: 'acute' }],
    ['giữa', { onset: 'gi', rime: 'ưa', tone: 'tilde' }],
    ['uỷ', { onset: '', rime: 'uy', tone: 'hook' }],
  ])('takes %s apart', (word, parts) => {
    expect(parseSyllable(word)).toEqual(parts);
  });

  test.each(['covid', 'kanh', 'ngiêng', 'bat', 'qong', 'UBND', ''])('refuses %j', (word) => {
    expect(parseSyllable(word)).toBeUndefined();
  });
});

describe('isSyllable', () => {
  test.each('nghiệp quyết gì giếng đường Ủy huỷ khuỷu xoong yêu quốc ngoèo thuở'.split(' '))(
    'accepts %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  test.each('quới quờn quên quệt quít quý nguều quều tuyn khuếch'.split(' '))(
    'accepts the rare rime of %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  test.each('cña ngh các̀ viect qcủa strong việtt càt'.split(' '))('rejects %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test.each('kạn cén ngề chýnh lýt cễng qum quya tuên puệt'.split(' '))(
    'rejects %s, whose rime may not follow its onset',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('isOnset', () => {
  test('knows consonants that only begin a syllable', () => {
    expect(['ph', 'ngh', 'đ', 'qu', 'pha', 'q', 'xyz', ''].map(isOnset)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ]);
  });
});

describe('formatSyllable', () => {
  test('writes what parseSyllable reads', () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(formatSyllable(parseSyllable(word)!)).toBe(word);
      }),
    );
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['khuỷu', 'khuỷu'],
    ['người', 'người'],
    ['toàn', 'toàn'],
  ])('puts the tone of %s at its older place', (word, written) => {
    expect(formatSyllable(parseSyllable(word)!)).toBe(written);
  });
});

describe('isPlainSyllable', () => {
  test('holds for every syllable without its marks', () => {
    const common = words.filter((word) => !/oo(?:ng|c)$/.test(fold(word)));
    fc.assert(
      fc.property(common, (word) => {
        expect(isPlainSyllable(fold(word))).toBe(true);
      }),
    );
  });

  test.each(['thoong', 'covid', 'baso', 'kanh'])('denies %s', (letters) => {
    expect(isPlainSyllable(letters)).toBe(false);
  });
});
