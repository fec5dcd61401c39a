import type { ImportedBlock, Run } from '../../document/document.ts';
import { buildBlocks, type BlockBuilder } from '../../document/building.ts';
import type { Leavings } from '../leavings.ts';
import { WESTERN, type RtfFont } from './fonts.ts';

/** What a group inherits from the one around it, and forgets at its end. */
export interface Group {
  /** Where the text goes: the document, the font table, or nowhere. */
  target: 'text' | 'fonts' | 'nowhere';
  font: number;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Characters that follow a `\u` for readers without Unicode. */
  fallback: number;
  centred: boolean;
  inTable: boolean;
  heading: number | undefined;
  /** A footnote: its paragraphs are kept for the end. */
  note: boolean;
  /** `\*` was read and the group's name is still to come. */
  optional: boolean;
}

/** A text under construction: the body, or the footnotes. */
export interface Story {
  builder: BlockBuilder;
  runs: Run[];
}

/** Where the reader stands. */
export interface RtfState {
  group: Group;
  stack: Group[];
  fonts: Map<number, RtfFont>;
  page: string;
  defaultFont: number;
  /** Characters still to skip after a `\u`. */
  skip: number;
  body: Story;
  notes: Story;
  noteCount: number;
  noteTextCount: number;
  pageBreak: boolean;
  left: Leavings;
}

/** Before the first token. */
export function startState(): RtfState {
  return {
    group: {
      target: 'text',
      font: 0,
      bold: false,
      italic: false,
      capitals: false,
      hidden: false,
      deleted: false,
      fallback: 1,
      centred: false,
      inTable: false,
      heading: undefined,
      note: false,
      optional: false,
    },
    stack: [],
    fonts: new Map(),
    page: WESTERN,
    defaultFont: 0,
    skip: 0,
    body: { builder: buildBlocks(), runs: [] },
    notes: { builder: buildBlocks(), runs: [] },
    noteCount: 0,
    noteTextCount: 0,
    pageBreak: false,
    left: { pictures: 0, deletions: 0 },
  };
}

/** The text that words now go to. */
export function storyOf(state: RtfState): Story {
  return state.group.note ? state.notes : state.body;
}

/** Close the open paragraph, if it has words or stands for an empty line. */
export function endParagraph(state: RtfState, keepEmpty = true): void {
  const story = storyOf(state);
  const { centred, heading, inTable } = state.group;
  if (story.runs.length > 0 || keepEmpty) {
    const pageBreak = state.pageBreak;
    story.builder.addParagraph(
      { type: 'paragraph', runs: story.runs, centred, heading, pageBreak },
      inTable && !state.group.note,
    );
    state.pageBreak = false;
  }
  story.runs = [];
}

/** Everything read: the body, then the notes. */
export function endState(state: RtfState): ImportedBlock[] {
  state.group = { ...state.group, note: false };
  endParagraph(state, false);
  state.group = { ...state.group, note: true };
  endParagraph(state, false);
  return [...state.body.builder.end(), ...state.notes.builder.end()];
}
