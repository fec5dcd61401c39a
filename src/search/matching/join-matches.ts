import type { Match, TermMatches } from './find-matches.ts';
import { isExact, spanEnd, spanStart, toSpan } from './span.ts';

/** Most words that may stand between the two. */
const GAP = 1;

/**
 * Where a term is followed by the next one: at once, or with a dash, «và» or «&» between. The
 * result's spans reach over both, so that pairs are joined to longer runs in the same way.
 */
export function joinMatches(left: TermMatches, right: TermMatches, gap = GAP): TermMatches {
  const matches: TermMatches = new Map();
  for (const [record, match] of left) {
    const other = right.get(record);
    if (!other) continue;
    const joined = joinMatch(match, other, gap);
    if (joined) matches.set(record, joined);
  }
  return matches;
}

function joinMatch(left: Match, right: Match, gap: number): Match | undefined {
  const body = joinSpans(left.body, right.body, gap);
  const heading = joinSpans(left.heading, right.heading, gap);
  return body.length + heading.length > 0 ? { body, heading } : undefined;
}

function joinSpans(left: number[], right: number[], gap: number): number[] {
  const spans: number[] = [];
  let next = 0;
  for (const span of left) {
    const end = spanEnd(span);
    while (next < right.length && spanStart(right[next]!) < end - 1) next++;
    const follower = right[next] === span ? right[next + 1] : right[next];
    if (follower === undefined || spanStart(follower) - end > gap) continue;
    const exact = isExact(span) && isExact(follower);
    const start = spanStart(span);
    spans.push(toSpan(start, Math.max(1, spanEnd(follower) - start), exact));
  }
  return spans;
}
