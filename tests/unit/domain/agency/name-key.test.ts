import { describe, expect, test } from 'vitest';
import { toNameKey, toTypedNameKey } from '../../../../src/domain/agency/name-key.ts';

describe('toNameKey', () => {
  test.each([
    ['Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế - Hạ tầng'],
    ['Phòng Tài nguyên & Môi trường', 'PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
    ['Huyện uỷ', 'Huyện ủy'],
    ['Ủy ban Kỹ thuật', 'Ủy ban Kĩ thuật'],
    ['Ðảng ủy', 'Đảng ủy'],
    ['Hội Nông dân'.normalize('NFD'), 'Hội Nông dân'],
  ])('is the same for %s and %s', (a, b) => {
    expect(toNameKey(a)).toBe(toNameKey(b));
  });

  test.each([
    ['xã Bình Lư', 'xã Bình Lữ'],
    ['Sở Y tế', 'Sở Y tế tỉnh'],
    ['Quý', 'Quí'],
  ])('differs for %s and %s', (a, b) => {
    expect(toNameKey(a)).not.toBe(toNameKey(b));
  });
});

describe('toTypedNameKey', () => {
  test('takes words without their marks', () => {
    const typed = ['phong kinh te - ha tang', 'Phong kinh te va ha tang'];
    expect(new Set([...typed, 'Phòng Kinh tế và Hạ tầng'].map(toTypedNameKey)).size).toBe(1);
  });
});
