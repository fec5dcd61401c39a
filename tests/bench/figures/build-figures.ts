import type { Machine } from './machine.ts';

/** What is measured, in the order in which it is shown, and how it is called. */
export const RUNS = {
  cold: 'ours, cold',
  unchanged: 'ours, nothing changed',
  word: 'ours, one word changed',
  agency: 'ours, one agency renamed',
  original: 'ours, one original replaced',
  hugo: 'Hugo and Pagefind’s command',
  astro: 'Astro’s glob() and render(), and Pagefind’s command',
} as const;

/** The key of what was measured. */
export type RunName = keyof typeof RUNS;

/** One build: what it took and what it wrote; or why it failed. */
export type Run =
  | { run: RunName; status: 'failed'; reason: string }
  | {
      run: RunName;
      status: 'measured';
      seconds: number;
      /** Processor time of all processes, the system's included. */
      cpuSeconds?: number | undefined;
      /** Most memory that all processes held at one time (PSS). */
      peakBytes?: number | undefined;
      files: number;
      bytes: number;
    };

/** The builds of one archive, in the order in which they were run; some run twice. */
export interface SizeFigures {
  notices: number;
  /** Of the notices alone. */
  contentBytes: number;
  runs: Run[];
  /** Files that differ between a site built step by step and the same from nothing. */
  differences: string[];
}

/** What `npm run bench -- build` measures and keeps. */
export interface BuildFigures {
  machine: Machine;
  sizes: SizeFigures[];
}

/** What a build of this name took and wrote, the mean when it was run twice; undefined when it failed. */
export function findMean(
  { runs }: SizeFigures,
  name: RunName,
  figure: 'seconds' | 'cpuSeconds' | 'peakBytes' | 'files' | 'bytes',
): number | undefined {
  const values = runs.flatMap((run) =>
    run.run === name && run.status === 'measured' ? [run[figure]] : [],
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return undefined;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
