import { findAll } from '../../language/find-all.ts';
import { mayBeginDuty } from './duty.ts';
import type { Sentence } from './sentences.ts';

interface Range {
  start: number;
  end: number;
}

/** A sentence, or a part of one that gives a task of its own. */
export interface Clause extends Range {
  line: number;
  holes: readonly Range[];
  isInner: boolean;
  /** It is not the first of its sentence: who has the duty may have been said before. */
  isLater: boolean;
}

/**
 * Split a sentence where it goes on to another order («…; giao Sở B …»), another body with its
 * own duty, or another deadline. Mentions and deadlines are ranges of the whole text.
 */
export function splitClauses(
  text: string,
  { start, end, line, holes, isInner }: Sentence,
  mentions: readonly Range[],
  deadlines: readonly Range[],
): Clause[] {
  const inside = (range: Range) =>
    range.start >= start &&
    range.end <= end &&
    !holes.some((hole) => range.start >= hole.start && range.end <= hole.end);
  const named = mentions.filter(inside);
  const cuts = [
    ...findOrderCuts(
      text.slice(start, end),
      named.map((range) => ({ start: range.start - start, end: range.end - start })),
    ),
    ...findDeadlineCuts(
      text.slice(start, end),
      deadlines.filter(inside).map((range) => range.end - start),
    ),
  ];
  const free = [...new Set(cuts)]
    .map((cut) => cut + start)
    .filter((cut) => cut < end && !holes.some((hole) => cut > hole.start && cut < hole.end));
  const edges = [start, ...free.toSorted((a, b) => a - b), end];
  return edges.slice(1).map((edge, i) => ({
    start: skipSpace(text, edges[i]!),
    end: edge,
    line,
    holes,
    isInner,
    isLater: i > 0,
  }));
}

/** Indexes of the ranges inside a clause and outside its holes. */
export function pickInside(
  ranges: readonly { start: number; end: number }[],
  { start, end, holes }: Clause,
): number[] {
  return [...ranges.keys()].filter((i) => {
    const range = ranges[i]!;
    return (
      range.start >= start &&
      range.end <= end &&
      !holes.some((hole) => range.start >= hole.start && range.end <= hole.end)
    );
  });
}

/** The mark before another order. */
const ORDER = /[;,]\s+(?=(?:đồng thời,?\s+)?(?:giao|yêu cầu|đề nghị)\s)/giu;
const SEMICOLON = /;\s+/gu;
const QUALIFIER_ONLY = /^(?:các|lãnh đạo|chủ tịch|giám đốc|trưởng|thủ trưởng|\s)*$/iu;

/** Cut only behind a name, and not between the names of one list. */
function findOrderCuts(sentence: string, named: Range[]): number[] {
  const first = named[0];
  if (!first) return [];
  const orders = findAll(sentence, ORDER).filter(
    ({ index }) => index > first.end && hasOrderBefore(sentence, index, named),
  );
  const semicolons = findAll(sentence, SEMICOLON).filter(({ index, 0: mark }) => {
    const next = named.find((range) => range.start >= index);
    const before = named.findLast((range) => range.end <= index);
    if (!next || !before || before.end === index) return false;
    const opens = QUALIFIER_ONLY.test(sentence.slice(index + mark.length, next.start));
    return opens && hasDuty(sentence, index + mark.length, named);
  });
  return [...orders, ...semicolons].map(({ index, 0: mark }) => index + mark.length);
}

/** Does a duty follow one of the names between here and the next semicolon? */
function hasDuty(sentence: string, start: number, named: Range[]): boolean {
  const stop = sentence.indexOf(';', start);
  const end = stop < 0 ? sentence.length : stop;
  return named.some(
    (range) =>
      range.start >= start && range.end <= end && mayBeginDuty(sentence.slice(range.end, end)),
  );
}

/** «Trên cơ sở báo cáo của Công ty, giao Sở Tài chính …»: what only leads in is not cut off. */
function hasOrderBefore(sentence: string, index: number, named: Range[]): boolean {
  const before = sentence.slice(0, index);
  return (
    /(?:^|[\s,;(])(?:giao|yêu cầu|đề nghị)\s/iu.test(before) &&
    named.some((range) => range.end <= index)
  );
}

/** Between two deadlines, at the last semicolon, else at the last comma. */
function findDeadlineCuts(sentence: string, ends: number[]): number[] {
  return ends.slice(0, -1).flatMap((end, i) => {
    const between = sentence.slice(end, ends[i + 1]);
    const mark = between.lastIndexOf('; ');
    const cut = mark >= 0 ? mark : between.lastIndexOf(', ');
    return cut >= 0 ? [end + cut + 2] : [];
  });
}

function skipSpace(text: string, at: number): number {
  let start = at;
  while (/\s/u.test(text.charAt(start))) start += 1;
  return start;
}
