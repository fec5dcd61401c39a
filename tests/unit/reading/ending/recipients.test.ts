import { describe, expect, test } from 'vitest';
import {
  cutRecipientsTitle,
  hasItemMark,
  stripItemMark,
} from '../../../../src/reading/ending/recipients.ts';

describe('cutRecipientsTitle', () => {
  test.each([
    ['Nơi nhận:', { title: 'Nơi nhận:', rest: '' }],
    ['NƠI NHẬN', { title: 'NƠI NHẬN', rest: '' }],
    ['Nơi nhận: TL. CHỦ TỊCH', { title: 'Nơi nhận:', rest: 'TL. CHỦ TỊCH' }],
    ['Nơi nhận hồ sơ: Bộ phận Một cửa', undefined],
    ['Nơi nhận văn bản ghi như sau', undefined],
  ])('reads %s', (text, cut) => {
    expect(cutRecipientsTitle(text)).toEqual(cut);
  });
});

describe('hasItemMark', () => {
  test('knows a mark that has words behind it', () => {
    expect(
      ['- Như trên;', '• UBND tỉnh;', '. Lưu: VT.', '-', 'Như trên;'].map(hasItemMark),
    ).toEqual([...[true, true, true], ...[false, false]]);
  });
});

describe('stripItemMark', () => {
  test('leaves the words', () => {
    expect(['– Như trên;', '+ Lưu: VT.', 'Như trên;'].map(stripItemMark)).toEqual([
      'Như trên;',
      'Lưu: VT.',
      'Như trên;',
    ]);
  });
});
