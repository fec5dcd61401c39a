import { expect, test } from 'vitest';
import {
  toAgencyYearPath,
  toNumberedPath,
  toSectionPath,
} from '../../../../src/domain/site/address.ts';

test('toSectionPath leads to the anchor of a section or part', () => {
  expect(toSectionPath('2020/ket-luan', 'iv-7')).toBe('/thong-bao/2020/ket-luan/#muc-iv-7');
  expect(toSectionPath('2020/ket-luan', 'recipients')).toBe('/thong-bao/2020/ket-luan/#noi-nhan');
});

test('toNumberedPath leaves the first page at the address of the list', () => {
  const path = toAgencyYearPath('cong-an-huyen', 2020);
  expect([1, 2].map((number) => toNumberedPath(path, number))).toEqual([
    '/co-quan/cong-an-huyen/2020/',
    '/co-quan/cong-an-huyen/2020/2/',
  ]);
});
