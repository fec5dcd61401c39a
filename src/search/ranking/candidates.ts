import type { Evidence } from './evidence.ts';

/** A notice that may be shown. */
export interface Candidate {
  /** Number of the notice, newest first from 0. */
  notice: number;
  /** Its best record. */
  record: number;
  score: number;
}

/**
 * Drop the records that hold little of what was asked: each word counts by how much it says, and a
 * record must hold `KEPT_SHARE` of what the best record holds, and every required word.
 */
export function keepRelevant(
  scores: Map<number, number>,
  words: Evidence[],
  required: Evidence[],
): Map<number, number> {
  const coverage = new Map<number, number>();
  for (const { matches, loose } of words) {
    for (const record of matches.keys()) coverage.set(record, (coverage.get(record) ?? 0) + loose);
  }
  let best = 0;
  for (const value of coverage.values()) best = Math.max(best, value);
  return new Map(
    [...scores].filter(
      ([record]) =>
        (coverage.get(record) ?? 0) >= KEPT_SHARE * best &&
        required.every(({ matches }) => matches.has(record)),
    ),
  );
}

/** Put the records of each notice together; best notice first, then newest. */
export function groupByNotice(
  scores: Map<number, number>,
  noticeOf: ArrayLike<number>,
): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const [record, score] of scores) {
    const notice = noticeOf[record]!;
    const known = best.get(notice);
    if (!known || known.score < score) best.set(notice, { notice, record, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.notice - b.notice);
}

const KEPT_SHARE = 0.5;
