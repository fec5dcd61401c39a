import { describe, expect, test } from 'vitest';
import { findTree, parseStat } from '../../bench/measuring/processes.ts';

const toProcess = (pid: number, parent: number) => ({ pid, parent, residentPages: 1 });

describe('parseStat', () => {
  test('reads past a name that holds spaces and brackets', () => {
    const times = '0 -1 4194560 12 0 0 0 5 3 0 0 20 0 11 0 8961 1100800 250 18446744073709551615';
    const line = `4711 (npm run (build) x) S 12 4711 4711 ${times}`;
    expect(parseStat(line)).toEqual({ pid: 4711, parent: 12, residentPages: 250 });
  });
});

describe('findTree', () => {
  test('finds children of children, and nobody else', () => {
    const processes = [toProcess(1, 0), toProcess(9, 8), toProcess(7, 1), toProcess(8, 7)];
    const found = findTree([...processes, toProcess(5, 1)], 7).map(({ pid }) => pid);
    expect(found).toEqual([7, 8, 9]);
  });

  test('finds nothing of a process that has ended', () => {
    expect(findTree([toProcess(1, 0)], 7)).toEqual([]);
  });
});
