import type { Point } from '../issue/point.ts';
import type { Span } from '../section/block.ts';

/**
 * The body of a notice before its outline is known: what the archivist's file says, in order, with
 * the place in that file so that a problem found later can still be pointed at.
 */
export type Flow = FlowText | FlowTable | FlowTopics;

export interface FlowText {
  type: 'paragraph' | 'heading' | 'item' | 'quote';
  text: string;
  spans: Span[];
  at: Point;
  /** Items of a bulleted list: the mark as typed and its depth from 0. */
  marker?: string | undefined;
  depth?: number | undefined;
}

export interface FlowTable {
  type: 'table';
  rows: { text: string; spans: Span[] }[][];
  at: Point;
}

/** `<Section topics="…" />`: says which topics the section around it belongs to. */
export interface FlowTopics {
  type: 'topics';
  topics: string[];
  at: Point;
}
