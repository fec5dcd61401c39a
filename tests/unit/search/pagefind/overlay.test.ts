import { describe, expect, test } from 'vitest';
import { overlay, stripOverlay } from '../../../../src/search/pagefind/overlay.ts';

describe('overlay', () => {
  test('writes đ so that it folds, and back', () => {
    expect(overlay('Đường đất').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Duong dat');
    expect(stripOverlay(overlay('Đường đất'))).toBe('Đường đất');
  });
});
