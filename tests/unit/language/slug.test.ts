import { describe, expect, test } from 'vitest';
import { toSlug } from '../../../src/language/slug.ts';

describe('toSlug', () => {
  test.each([
    ['Đầu tư – Lở Thàng: Phòng LĐ-TB&XH, huyện uỷ', 'dau-tu-lo-thang-phong-ld-tb-xh-huyen-uy'],
    ['  Số 05/TB-UBND  ', 'so-05-tb-ubnd'],
  ])('makes an address of «%s»', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
    expect(toSlug(text.normalize('NFD'))).toBe(slug);
  });
});
