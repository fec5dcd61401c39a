import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../bench/figures/chart.ts';
import { makeScale, spread } from '../../bench/figures/scale.ts';

describe('makeScale', () => {
  test.each([
    [97, [0, 20, 40, 60, 80, 100]],
    [100, [0, 20, 40, 60, 80, 100]],
    [10_000, [0, 2000, 4000, 6000, 8000, 10_000]],
    [0.7, [0, 0.2, 0.4, 0.6000000000000001, 0.8]],
    [0, [0, 1]],
  ])('ends at a round number above %d', (max, ticks) => {
    expect(makeScale(max, 0, 100, 5).ticks).toEqual(ticks);
  });

  test('lays twice the value twice as far from zero', () => {
    const { toPixel } = makeScale(100, 384, 56, 5);
    expect([0, 25, 50, 100].map(toPixel)).toEqual([384, 302, 220, 56]);
  });
});

describe('spread', () => {
  test('leaves labels that are far apart', () => {
    expect(spread([10, 200, 100], 18, 300)).toEqual([10, 200, 100]);
  });

  test('moves close labels apart in their order, and none below the last place', () => {
    expect(spread([100, 101, 102], 18, 300)).toEqual([100, 118, 136]);
    expect(spread([299, 300, 290], 18, 300)).toEqual([282, 300, 264]);
  });
});

describe('drawChart', () => {
  const svg = drawChart({
    title: 'Giây & thông báo',
    xName: 'notices',
    series: [
      { name: 'ours', points: [100, 200].map((x) => ({ x, y: x / 10 })), isDashed: false },
      { name: 'a < b', points: [{ x: 200, y: 10 }], isDashed: true },
      { name: 'never ended', points: [], isDashed: true },
    ],
    formatX: String,
    formatY: (seconds) => `${seconds} s`,
  });

  test('is well-formed, whatever is called how', () => {
    const read = new XMLParser().parse(svg) as { svg: { title: string } };
    expect(read.svg.title).toBe('Giây & thông báo');
  });

  test('draws each point where its value is, and says the value', () => {
    const points = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="3.5"><title>([^<]+)</gu)];
    expect(points.map(([, x, y, text]) => [Number(x), Number(y), text])).toEqual([
      [287, 220, 'ours, 100: 10 s'],
      [510, 56, 'ours, 200: 20 s'],
      [510, 220, 'a &lt; b, 200: 10 s'],
    ]);
  });

  test('leaves out what has no value', () => {
    expect(svg).not.toContain('never ended');
  });
});
