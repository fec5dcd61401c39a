import { describe, expect, test } from 'vitest';
import { placeTonesClassically } from '../../../src/language/tone-placement.ts';

describe('placeTonesClassically', () => {
  test.each([
    ['Huyện uỷ', 'Huyện ủy'],
    ['HUYỆN UỶ', 'HUYỆN ỦY'],
    ['Uỷ ban', 'Ủy ban'],
    ['hoà bình, khoẻ mạnh', 'hòa bình, khỏe mạnh'],
  ])('moves the mark in %s', (newer, older) => {
    expect(placeTonesClassically(newer)).toBe(older);
  });

  test.each(['quý', 'quỳ', 'toàn', 'hoạt', 'thuế', 'huỳnh', 'ủy', 'người'])('leaves %s', (word) => {
    expect(placeTonesClassically(word)).toBe(word);
  });
});
