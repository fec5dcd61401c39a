import type { Due } from '../deadline/deadline.ts';
import type { PlaceRef } from '../relation/place-ref.ts';
import type { StatedTask } from '../task/stated-task.ts';
import type { Point } from '../issue/point.ts';

/**
 * A run of words of a notice. The words are kept apart from what is said about them: `text` is
 * verbatim, `spans` point into it, so that a mention can cross bold type and a quotation keeps both.
 */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  type: 'paragraph' | 'heading' | 'item' | 'quote';
  text: string;
  spans: Span[];
  /** Where `text` starts in its section's text, in UTF-16 units. */
  start: number;
  /** Items only: the mark as issued («-», «+»), its depth from 0, and its permanent anchor. */
  marker?: string | undefined;
  depth?: number | undefined;
  anchor?: string | undefined;
}

export interface TableBlock {
  type: 'table';
  start: number;
  /** Cells joined by a tab, rows by a line feed. */
  text: string;
  rows: TableCell[][];
}

export interface TableCell {
  text: string;
  spans: Span[];
  /** Where the cell starts in its section's text, in UTF-16 units. */
  start: number;
}

/** A marked range of one block's text: `[start, end)` in UTF-16 units. */
export type Span = { start: number; end: number } & SpanMark;

export type SpanMark = Formatting | Statement;

/** What is shown where it stands. */
export type Formatting =
  | { type: 'strong' | 'emphasis' | 'deleted' | 'code' | 'break' }
  | { type: 'link'; url: string }
  /** A certain error of the source, left as issued. */
  | { type: 'sic'; correct: string }
  /** An archivist's remark; its words stand apart from the words as issued (the range is empty). */
  | { type: 'note'; note: string };

/** What an archivist stated about words: it counts as found in them. */
export type Statement =
  /** An agency the archivist pointed out, several for a shared name. */
  | { type: 'agency'; ids: string[] }
  /** A deadline the archivist stated. */
  | { type: 'deadline'; due: Due }
  /** A task the archivist stated. */
  | ({ type: 'task' } & StatedTask)
  /** Words that report a task of another notice as done. */
  | { type: 'result'; of: PlaceRef; at: Point };

/** Whether a mark states what a machine would otherwise have to find. */
export function isStatement(mark: SpanMark): mark is Statement {
  return STATES[mark.type];
}

const STATES: Record<Formatting['type'], false> & Record<Statement['type'], true> = {
  strong: false,
  emphasis: false,
  deleted: false,
  code: false,
  break: false,
  link: false,
  sic: false,
  note: false,
  agency: true,
  deadline: true,
  task: true,
  result: true,
};
