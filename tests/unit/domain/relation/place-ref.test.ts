import { describe, expect, test } from 'vitest';
import {
  formatPlaceRef,
  parsePlaceRef,
  toPlacePath,
  toSectionId,
} from '../../../../src/domain/relation/place-ref.ts';

describe('parsePlaceRef', () => {
  test.each([
    ['2020/ket-luan', '2020/ket-luan', undefined],
    ['2020/ket-luan#muc-iv-6', '2020/ket-luan', 'iv-6'],
    ['/thong-bao/2020/ket-luan/#muc-iv-6', '2020/ket-luan', 'iv-6'],
    ['https://niemyet.vn/thong-bao/2020/ket-luan/#mo-dau', '2020/ket-luan', 'preamble'],
    ['2020/ket-luan#muc-iv-6-g2', '2020/ket-luan', 'iv-6-g2'],
    ['2020/ket-luan#muc-i--2-dd', '2020/ket-luan', 'i--2-dd'],
  ])('reads %s', (value, notice, section) => {
    expect(parsePlaceRef(value)).toEqual({ notice, section });
  });

  test.each(['', 'ket-luan', '2020/', '2020/Kết-luận', '2020/a#', '2020/a/b', '20/a'])(
    'refuses %j',
    (value) => {
      expect(parsePlaceRef(value)).toBeUndefined();
    },
  );
});

test('formatPlaceRef writes what parsePlaceRef reads', () => {
  for (const value of ['2020/a', '2020/a#muc-iv-6', '2020/a#ket-thuc'])
    expect(formatPlaceRef(parsePlaceRef(value)!)).toBe(value);
});

test('toPlacePath leads to the anchor of the section', () => {
  expect(toPlacePath({ notice: '2020/a', section: 'iv-6' })).toBe('/thong-bao/2020/a/#muc-iv-6');
  expect(toPlacePath({ notice: '2020/a', section: undefined })).toBe('/thong-bao/2020/a/');
});

test('toSectionId takes an anchor with or without its beginning', () => {
  expect(['#muc-ii-3', 'muc-ii-3', 'ii-3', '#noi-nhan'].map(toSectionId)).toEqual([
    'ii-3',
    'ii-3',
    'ii-3',
    'recipients',
  ]);
});
