import { stripOverlay } from '../pagefind/overlay.ts';
import type { Form, WordIndex } from '../pagefind/postings.ts';
import type { Pattern, Slot } from '../query/query.ts';
import { toMarkKey } from '../query/tokenize.ts';
import { isExact, spanStart, toSpan } from './span.ts';

/** Where a term occurs in a record: spans in the body and in the headings, ascending. */
export interface Match {
  body: number[];
  heading: number[];
}

/** Record number → where the term occurs in it. */
export type TermMatches = Map<number, Match>;

/** Find every occurrence of any of the patterns. */
export function findMatches(patterns: Pattern[], words: WordIndex): TermMatches {
  const all = patterns.map((pattern) => matchPattern(pattern, words));
  return all.length === 1 ? all[0]! : all.reduce(unite, new Map());
}

function matchPattern({ slots, length }: Pattern, words: WordIndex): TermMatches {
  const [first, ...rest] = slots.map((slot) => matchSlot(slot, words));
  if (rest.length === 0) return first!;
  const joined = rest.reduce((left, right, i) => follow(left, right, slots[i + 1]!.offset), first!);
  return lengthen(joined, length);
}

function matchSlot(slot: Slot, words: WordIndex): TermMatches {
  const matches: TermMatches = new Map();
  for (const key of [...slot.keys, ...(slot.others ?? [])]) {
    for (const form of words.get(key)?.forms ?? []) addForm(matches, form, slot);
  }
  for (const match of matches.values()) sortMatch(match);
  return matches;
}

/** A form of several words is a phrase that the index files under its abbreviation. */
function addForm(matches: TermMatches, form: Form, { marked, isStrict }: Slot): void {
  const length = form.text.split(' ').length;
  const exact = marked === undefined || length > 1 || toMarkKey(stripOverlay(form.text)) === marked;
  if (isStrict && !exact) return;
  for (const { record, body, heading } of form.postings) {
    const match = matches.get(record) ?? { body: [], heading: [] };
    for (const position of body) match.body.push(toSpan(position, length, exact));
    for (const position of heading) match.heading.push(toSpan(position, length, exact));
    matches.set(record, match);
  }
}

/** Keep the spans of `left` that `right` follows at the given distance. */
function follow(left: TermMatches, right: TermMatches, offset: number): TermMatches {
  const matches: TermMatches = new Map();
  for (const [record, match] of left) {
    const other = right.get(record);
    if (!other) continue;
    const body = followSpans(match.body, other.body, offset);
    const heading = followSpans(match.heading, other.heading, offset);
    if (body.length + heading.length > 0) matches.set(record, { body, heading });
  }
  return matches;
}

function followSpans(left: number[], right: number[], offset: number): number[] {
  const exactAt = new Map(right.map((span) => [spanStart(span), isExact(span)]));
  return left.flatMap((span) => {
    const exact = exactAt.get(spanStart(span) + offset);
    if (exact === undefined) return [];
    return [exact ? span : span - (span % 2)];
  });
}

function lengthen(matches: TermMatches, length: number): TermMatches {
  const longer = (span: number) => toSpan(spanStart(span), length, isExact(span));
  return new Map(
    [...matches].map(([record, { body, heading }]) => [
      record,
      { body: body.map(longer), heading: heading.map(longer) },
    ]),
  );
}

function unite(left: TermMatches, right: TermMatches): TermMatches {
  for (const [record, { body, heading }] of right) {
    const match = left.get(record) ?? { body: [], heading: [] };
    left.set(record, { body: [...match.body, ...body], heading: [...match.heading, ...heading] });
    sortMatch(left.get(record)!);
  }
  return left;
}

/** Put spans in order, each once. */
export function sortMatch(match: Match): void {
  match.body = [...new Set(match.body)].sort((a, b) => a - b);
  match.heading = [...new Set(match.heading)].sort((a, b) => a - b);
}
