import { describe, expect, test } from 'vitest';
import { countChanges } from '../../../src/search/suggestion.ts';

describe('countChanges', () => {
  test.each([
    ['hoach', 'hoach', 0],
    ['hoch', 'hoach', 1],
    ['haoch', 'hoach', 1],
    ['hoachh', 'hoach', 1],
    ['quyet', 'dinh', 3],
  ])('from %s to %s', (a, b, count) => {
    expect(countChanges(a, b, 2)).toBe(count);
  });
});
