import { toPlacePath } from '../relation/place-ref.ts';
import type { Citation } from '../citation/citation.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Mention } from '../mention/mention.ts';
import { type Formatting, isStatement, type Span, type Statement } from '../section/block.ts';

/**
 * What can be said about words. Agencies and deadlines that an archivist marked are among the
 * mentions and deadlines of the notice, so the spans that state them are not marks of their own; a
 * reported result is a link to what it reports on.
 */
export type Mark =
  | Formatting
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
export function toMarks(words: Words, findings: Findings): RangedMark[] {
  return [...toSpanMarks(words.spans), ...toFoundMarks(words, findings)];
}

/** How deep a mark stands, from the outermost element to the innermost, and whether it is a link. */
export const NESTING: Record<Mark['type'], { depth: number; isLink: boolean }> = {
  link: { depth: 0, isLink: true },
  mention: { depth: 1, isLink: true },
  citation: { depth: 2, isLink: false },
  deadline: { depth: 3, isLink: false },
  sic: { depth: 4, isLink: false },
  deleted: { depth: 5, isLink: false },
  strong: { depth: 6, isLink: false },
  emphasis: { depth: 7, isLink: false },
  code: { depth: 8, isLink: false },
  break: { depth: 9, isLink: false },
  note: { depth: 10, isLink: false },
};

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
      !NESTING[mark.mark.type].isLink ||
      links.every((link) => link === mark || !overlaps(link, mark)),
  );
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function toSpanMarks(spans: Span[]): RangedMark[] {
  return spans.flatMap(({ start, end, ...mark }): RangedMark[] => {
    const shown = isStatement(mark) ? toShownMark(mark) : mark;
    return shown ? [{ start, end, mark: shown }] : [];
  });
}

/** Undefined for what is among the findings. */
function toShownMark(statement: Statement): Mark | undefined {
  switch (statement.type) {
    case 'result':
      return { type: 'link', url: toPlacePath(statement.of) };
    case 'agency':
    case 'deadline':
    case 'task':
      return undefined;
  }
}

/** Only of what may reach into the words: a long section has many blocks, and more findings. */
function toFoundMarks({ text, start }: Words, findings: Findings): RangedMark[] {
  const marks: RangedMark[] = [];
  const add = (range: Range, mark: Mark) =>
    marks.push({ start: range.start - start, end: range.end - start, mark });
  const isNear = (range: Range) => range.end >= start && range.start <= start + text.length;
  const citations = findings.citations.filter(isNear);
  for (const citation of citations)
    if (citation.to) add(citation, { type: 'link', url: toPlacePath(citation.to) });
  for (const mention of findings.mentions)
    if (isNear(mention)) add(mention, { type: 'mention', mention });
  for (const deadline of findings.deadlines)
    if (isNear(deadline)) add(deadline, { type: 'deadline', deadline });
  for (const citation of citations) add(citation, { type: 'citation', citation });
  return marks;
}
