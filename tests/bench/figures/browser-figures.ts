import type { Machine } from './machine.ts';

/** Of many values, each the one that so many do not exceed. */
export interface Spread {
  median: number;
  p95: number;
  most: number;
}

/** What answers cost over the network, over all queries. */
export interface AnswerFigures {
  bytes: Spread;
  /** Of the files below /pagefind/ alone: without page, style, script and fonts. */
  indexBytes: Spread;
  requests: Spread;
  /** Requests one after another. */
  roundTrips: Spread;
  indexRoundTrips: Spread;
}

/** The search of one archive, measured in Chromium. */
export interface SearchFigures {
  notices: number;
  queries: number;
  /** In a browser that has nothing of the site: all that is fetched until the answer is shown. */
  first: AnswerFigures;
  /** One query after another in one page. */
  later: AnswerFigures;
  /** From the last key typed until the answer is painted, the computer slowed down. */
  keyToResult: Spread;
  /** How many times slower the page and the worker really were. */
  slowdown: { page: number; worker: number };
}

/** What `npm run bench -- browser` measures and keeps. */
export interface BrowserFigures {
  machine: Machine & { chromium: string };
  archives: SearchFigures[];
}

/** Median, 95th of a hundred, most: values that occur, none between. */
export function toSpread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { median: rank(0.5), p95: rank(0.95), most: rank(1) };
}
