import { describe, expect, test } from 'vitest';
import { matchTexts } from '../texts.ts';

const TEXTS = ['Tài chính - Kế hoạch', 'Tài chính và Kế hoạch', 'Tài chính & Kế hoạch'];

describe('a quoted phrase', () => {
  test.each([
    ['"Tài chính - Kế hoạch"', [0]],
    ['"Tài chính – Kế hoạch"', [0]],
    ['"Tài chính và Kế hoạch"', [1]],
    ['"tai chinh & ke hoach"', [2]],
  ])('%s keeps its sign', (query, expected) => {
    expect([...matchTexts(query, TEXTS)[0]!.keys()]).toEqual(expected);
  });
});
