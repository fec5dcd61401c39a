import type { Evidence } from './rank.ts';

/** A notice that may be shown, by its best record. */
export interface Candidate {
  /** Number of the notice, newest first from 0. */
  notice: number;
  record: number;
  score: number;
}

/**
 * Drop the records that hold little of what was asked: each word counts by how much it says, and a
 * record must hold `KEPT_SHARE` of what the best record holds.
 */
export function keepRelevant(scores: Map<number, number>, words: Evidence[]): Map<number, number> {
  const coverage = new Map<number, number>();
  for (const { matches, loose } of words) {
    for (const record of matches.keys()) coverage.set(record, (coverage.get(record) ?? 0) + loose);
  }
  const best = Math.max(0, ...coverage.values());
  return new Map(
    [...scores].filter(([record]) => (coverage.get(record) ?? 0) >= KEPT_SHARE * best),
  );
}

/** Put the records of each notice together; best notice first, then newest. */
export function groupByNotice(scores: Map<number, number>, passages: number[]): Candidate[] {
  const noticeOf = passages.flatMap((count, notice) => new Array<number>(count).fill(notice));
  const best = new Map<number, Candidate>();
  for (const [record, score] of scores) {
    const notice = noticeOf[record]!;
    const known = best.get(notice);
    if (!known || known.score < score) best.set(notice, { notice, record, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.notice - b.notice);
}

const KEPT_SHARE = 0.5;
