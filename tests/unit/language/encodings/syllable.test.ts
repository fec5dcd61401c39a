import { describe, expect, test } from 'vitest';
import { isOnset, isVietnameseSyllable } from '../../../../src/language/encodings/syllable.ts';

describe('isVietnameseSyllable', () => {
  test.each('nghiệp quyết gì giếng đường Ủy huỷ khuỷu xoong yêu quốc ngoèo thuở'.split(' '))(
    'accepts %s',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    },
  );

  test.each('cña ngh các̀ viect qcủa strong việtt càt'.split(' '))('rejects %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('isOnset', () => {
  test('knows consonants that only begin a syllable', () => {
    expect(['ph', 'ngh', 'đ', 'pha', 'xyz'].map(isOnset)).toEqual([true, true, true, false, false]);
  });
});
