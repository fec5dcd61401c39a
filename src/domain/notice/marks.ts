import { toPlacePath } from '../relation/place-ref.ts';
import type { Citation } from '../citation/citation.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Mention } from '../mention/mention.ts';
import type { Span, SpanMark } from './block.ts';

/**
 * What can be said about words. Agencies and deadlines that an archivist marked are among the
 * mentions and deadlines of the notice, so the spans that state them are not marks of their own; a
 * reported result is a link to what it reports on.
 */
export type Mark =
  | Exclude<SpanMark, { type: 'agency' | 'deadline' | 'task' | 'result' }>
  | { type: 'mention'; mention: Mention }
  | { type: 'deadline'; deadline: Deadline }
  | { type: 'citation'; citation: Citation };

/** A stretch of words with its formatting, and where it starts in its section's text. */
export interface Words {
  text: string;
  spans: Span[];
  start: number;
}

/** What was found in a section; ranges count in the section's text. */
export interface Findings {
  mentions: Mention[];
  deadlines: Deadline[];
  citations: Citation[];
}

export interface Range {
  start: number;
  end: number;
}

export type RangedMark = Range & { mark: Mark };

/** All that is said about some words, with ranges that count in them. */
export function toMarks({ spans, start }: Words, findings: Findings): RangedMark[] {
  return [...toSpanMarks(spans), ...toFoundMarks(start, findings)];
}

/**
 * Leave out the links and mentions that would be links inside a link. Of links that overlap, the
 * first stands: the archivist's, then those to what is cited, then the mentions.
 */
export function dropNestedLinks(marks: RangedMark[]): RangedMark[] {
  const links: RangedMark[] = [];
  for (const mark of marks.filter((other) => other.mark.type === 'link'))
    if (!links.some((link) => overlaps(link, mark))) links.push(mark);
  return marks.filter(
    (mark) =>
      !LINKING.has(mark.mark.type) || links.every((link) => link === mark || !overlaps(link, mark)),
  );
}

const LINKING = new Set<Mark['type']>(['link', 'mention']);

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function toSpanMarks(spans: Span[]): RangedMark[] {
  return spans.flatMap(({ start, end, ...mark }): RangedMark[] => {
    if (mark.type === 'agency' || mark.type === 'deadline' || mark.type === 'task') return [];
    if (mark.type !== 'result') return [{ start, end, mark }];
    return [{ start, end, mark: { type: 'link', url: toPlacePath(mark.of) } }];
  });
}

function toFoundMarks(offset: number, { mentions, deadlines, citations }: Findings): RangedMark[] {
  const found: [Range, Mark][] = [
    ...citations.flatMap((citation): [Range, Mark][] =>
      citation.to ? [[citation, { type: 'link', url: toPlacePath(citation.to) }]] : [],
    ),
    ...mentions.map((mention): [Range, Mark] => [mention, { type: 'mention', mention }]),
    ...deadlines.map((deadline): [Range, Mark] => [deadline, { type: 'deadline', deadline }]),
    ...citations.map((citation): [Range, Mark] => [citation, { type: 'citation', citation }]),
  ];
  return found.map(([{ start, end }, mark]) => ({
    start: start - offset,
    end: end - offset,
    mark,
  }));
}
