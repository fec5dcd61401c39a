import type { Span } from '../section/block.ts';
import {
  dropNestedLinks,
  type Findings,
  type Mark,
  NESTING,
  type Range,
  type RangedMark,
  toMarks,
  type Words,
} from './marks.ts';

/** Words, or words with something said about them; the words of all runs in order are the text. */
export type Run = string | MarkedRun;

export interface MarkedRun {
  mark: Mark;
  children: Run[];
}

/**
 * Nest formatting and findings, which may overlap freely, into a tree of runs. What is found stays
 * whole and formatting is split at its edges; of two findings that overlap, the mention stays
 * whole. A finding that reaches beyond the words is cut to them; links never nest.
 */
export function buildRuns(words: Words, findings: Findings): Run[] {
  const marks = toMarks(words, findings).flatMap((mark) => clip(mark, 0, words.text.length) ?? []);
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  if (areApart(inOrder)) return setApart(words.text, inOrder);
  return nest(words.text, 0, words.text.length, dropNestedLinks(marks).toSorted(outermostFirst));
}

/** Most words have marks that do not touch each other, and nothing to nest. */
function areApart(inOrder: RangedMark[]): boolean {
  return inOrder.every(
    ({ start, end }, i) => start < end && end <= (inOrder[i + 1]?.start ?? Infinity),
  );
}

function setApart(text: string, inOrder: RangedMark[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { start, end, mark } of inOrder) {
    if (from < start) runs.push(text.slice(from, start));
    runs.push({ mark, children: [text.slice(start, end)] });
    from = end;
  }
  if (from < text.length) runs.push(text.slice(from));
  return runs;
}

/**
 * Take `[from, to)` out of a stretch of words; findings still fit, because `start` moves along. A
 * note that stands exactly at `to` goes with the words after it, unless there are none.
 */
export function cutWords<T extends Words>(words: T, from: number, to: number): T {
  const isCutOff = ({ start, end }: Span) =>
    start === end && start === to && to < words.text.length;
  const spans = words.spans.flatMap((span) => {
    const kept = isCutOff(span) ? undefined : clip(span, from, to);
    return kept ? [{ ...kept, start: kept.start - from, end: kept.end - from }] : [];
  });
  return { ...words, text: words.text.slice(from, to), spans, start: words.start + from };
}

/** The part of a range inside `[from, to)`; a note or break without words stays where it is. */
function clip<T extends Range>(range: T, from: number, to: number): T | undefined {
  const start = Math.max(range.start, from);
  const end = Math.min(range.end, to);
  const isPoint = range.start === range.end && start === end;
  return start < end || isPoint ? { ...range, start, end } : undefined;
}

function outermostFirst(a: RangedMark, b: RangedMark): number {
  return (
    NESTING[a.mark.type].depth - NESTING[b.mark.type].depth || a.start - b.start || b.end - a.end
  );
}

/** Cut `[from, to)` at the outermost mark, and nest the remaining marks inside each piece. */
function nest(text: string, from: number, to: number, marks: RangedMark[]): Run[] {
  const [outer, ...rest] = marks;
  if (!outer) return from < to ? [text.slice(from, to)] : [];
  const { start, end, mark } = outer;
  return [
    ...nest(
      text,
      from,
      start,
      pick(rest, from, start, (point) => point <= start),
    ),
    { mark, children: nest(text, start, end, pick(rest, start, end, isInside(outer))) },
    ...nest(
      text,
      end,
      to,
      pick(rest, end, to, (point) => point > start && point >= end),
    ),
  ];
}

/** A note or break on the edge of a mark stands outside it. */
function isInside({ start, end }: Range): (point: number) => boolean {
  return (point) => start < point && point < end;
}

/** The marks of one piece, cut to it; marks without words go where `ownsPoint` says. */
function pick(
  marks: RangedMark[],
  from: number,
  to: number,
  ownsPoint: (point: number) => boolean,
): RangedMark[] {
  return marks.flatMap((mark) => {
    if (mark.start === mark.end) return ownsPoint(mark.start) ? [mark] : [];
    return clip(mark, from, to) ?? [];
  });
}
