import { isExact, spanEnd, spanStart, type TermMatches } from './matches.ts';

/** Where a term is followed by the next one: at once, or with a dash, «và» or «&» between. */
export function pairMatches(left: TermMatches, right: TermMatches): TermMatches {
  const matches: TermMatches = new Map();
  for (const [record, match] of left) {
    const other = right.get(record);
    if (!other) continue;
    const body = pairSpans(match.body, other.body);
    const heading = pairSpans(match.heading, other.heading);
    if (body.length + heading.length > 0) matches.set(record, { body, heading });
  }
  return matches;
}

/** Most words that may stand between the two. */
const GAP = 1;

function pairSpans(left: number[], right: number[]): number[] {
  const spans: number[] = [];
  let next = 0;
  for (const span of left) {
    const end = spanEnd(span);
    while (next < right.length && spanStart(right[next]!) < end - 1) next++;
    const follower = right[next];
    if (follower === undefined) break;
    const near = spanStart(follower) - end <= GAP && follower !== span;
    if (near) spans.push(isExact(follower) ? span : span - (span % 2));
  }
  return spans;
}
