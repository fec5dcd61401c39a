/** Tells how many milliseconds a step still takes; undefined while that cannot be told. */
export type Estimate = (done: number, all: number, now: number) => number | undefined;

/**
 * Foretell the end of a step by its pace of the last seconds, which for pages of very different kinds
 * tells more than that of all the time. Says nothing while the pace changes.
 *
 * @param begun when the step began, in milliseconds
 */
export function openEstimate(begun: number): Estimate {
  const marks: Mark[] = [{ at: begun, done: 0 }];
  return (done, all, now) => {
    if (now - marks.at(-1)!.at >= MARKING) marks.push({ at: now, done });
    while (marks.length > MOST_MARKS) marks.shift();
    const first = marks[0]!; // never emptied
    const middle = marks[marks.length >> 1]!;
    if (now - first.at < TELLING || done >= all) return undefined;
    const [pace, latest] = [first, middle].map((mark) => (done - mark.done) / (now - mark.at));
    return isSteady(pace!, latest!) ? (all - done) / pace! : undefined;
  };
}

interface Mark {
  at: number;
  done: number;
}

/** Milliseconds between two marks, how many are kept, and over how long a pace is one. */
const MARKING = 1_000;
const MOST_MARKS = 10;
const TELLING = 2_000;

/** A pace that has become half as quick again, or as slow, is none to count on. */
const MOST_CHANGE = 1.5;

function isSteady(pace: number, latest: number): boolean {
  return pace > 0 && latest <= pace * MOST_CHANGE && pace <= latest * MOST_CHANGE;
}
