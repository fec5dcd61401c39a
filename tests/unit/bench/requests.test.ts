import { describe, expect, test } from 'vitest';
import { countRoundTrips, sumUp } from '../../bench/browsing/requests.ts';
import { toSpread } from '../../bench/figures/browser-figures.ts';

/** Requests as [start, end]. */
const toRequests = (...times: [number, number][]) => times.map(([start, end]) => ({ start, end }));

describe('countRoundTrips', () => {
  test('counts requests side by side once', () => {
    expect(countRoundTrips(toRequests([0, 100], [1, 90], [2, 250]))).toBe(1);
  });

  test('counts what began after another had ended', () => {
    const [page, style, script] = [
      [0, 100],
      [110, 220],
      [111, 300],
    ] as [number, number][];
    expect(countRoundTrips(toRequests(page!, style!, script!, [310, 420]))).toBe(3);
  });

  test('takes the longest chain, not the first', () => {
    const slow: [number, number] = [0, 900];
    expect(countRoundTrips(toRequests(slow, [1, 100], [120, 200], [220, 300]))).toBe(3);
  });

  test('agrees with trying every chain', () => {
    const requests = toRequests([0, 40], [5, 12], [12, 30], [13, 20], [21, 29], [29, 50], [41, 60]);
    const longest = (from: number): number =>
      Math.max(0, ...requests.filter((it) => it.start >= from).map((it) => 1 + longest(it.end)));
    expect(countRoundTrips(requests)).toBe(longest(0));
  });

  test('counts nothing where nothing is asked for', () => {
    expect(countRoundTrips([])).toBe(0);
  });
});

describe('sumUp', () => {
  test('adds the bytes of all', () => {
    const requests = [
      { path: '/tim-kiem/', start: 0, end: 100, bytes: 4000 },
      { path: '/pagefind/niem-yet/overview.json', start: 110, end: 200, bytes: 700 },
    ];
    expect(sumUp(requests)).toEqual({ requests: 2, bytes: 4700, roundTrips: 2 });
  });
});

describe('toSpread', () => {
  test('gives values that occur', () => {
    const values = Array.from({ length: 36 }, (_, i) => 36 - i);
    expect(toSpread(values)).toEqual({ median: 18, p95: 35, most: 36 });
    expect(toSpread([7])).toEqual({ median: 7, p95: 7, most: 7 });
  });
});
