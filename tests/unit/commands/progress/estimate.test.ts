import { describe, expect, test } from 'vitest';
import { openEstimate } from '../../../../src/commands/progress/estimate.ts';

/** What is foretold at the end of each second, of 1,000 pages. */
function foretell(perSecond: number[]): (number | undefined)[] {
  const estimate = openEstimate(0);
  let done = 0;
  return perSecond.map((pages, i) => estimate((done += pages), 1_000, (i + 1) * 1_000));
}

describe('openEstimate', () => {
  test('goes on at the pace of the last seconds', () => {
    expect(foretell([10, 10, 10, 10]).at(-1)).toBe(96_000);
  });

  test('foretells nothing before a pace is one, or anything is done', () => {
    expect(foretell([10])).toEqual([undefined]);
    expect(foretell([0, 0, 0, 0])).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('foretells nothing while slow pages give way to quick ones', () => {
    const seconds = [1, 1, 1, 50, 50, 50];
    expect(foretell(seconds).slice(3)).toEqual([undefined, undefined, undefined]);
  });

  test('forgets slow pages that have long been done', () => {
    expect(foretell([1, 1, 1, ...Array<number>(13).fill(50)]).at(-1)).toBeCloseTo(6_940, -2);
  });

  test('foretells nothing of what is over', () => {
    expect(foretell([250, 250, 250, 250]).at(-1)).toBeUndefined();
  });
});
