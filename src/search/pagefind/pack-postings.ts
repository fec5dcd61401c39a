import { HEADING_STRIDE, type Posting, type RawPosting } from './postings.ts';

/** Write postings in Pagefind's shape; the inverse of what `toPostings` does to one form. */
export function packPostings(postings: Posting[]): RawPosting[] {
  let last = 0;
  return postings
    .toSorted((a, b) => a.record - b.record)
    .map(({ record, body, heading }) => {
      const step = record - last;
      last = record;
      return [step, packBody(body), packHeading(heading)];
    });
}

/** Pagefind's mark for words of ordinary weight, −1 − 24. */
const ORDINARY_WEIGHT = -25;

function packBody(positions: number[]): number[] {
  if (positions.length === 0) return [];
  return [ORDINARY_WEIGHT, ...positions.map((one, i) => one - (positions[i - 1] ?? 0))];
}

function packHeading(positions: number[]): number[] {
  const packed: number[] = [];
  let [field, last] = [-1, 0];
  for (const position of positions) {
    const own = Math.floor(position / HEADING_STRIDE);
    if (own !== field) {
      packed.push(-1 - own);
      [field, last] = [own, own * HEADING_STRIDE];
    }
    packed.push(position - last);
    last = position;
  }
  return packed;
}
