import type { Problem } from '../domain/issue/issue.ts';
import type { Point } from '../domain/issue/point.ts';
import type { Flow } from '../domain/notice/flow.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { ReadNotice } from '../reading/read-notice.ts';

/** A notice with the text it was read from, as the rules over a whole notice see it. */
export interface NoticeUnderCheck {
  notice: Notice;
  /** The file's lines, their characters mended as in the flow. */
  lines: string[];
  flow: Flow[];
  /** Section id → its place in the file. */
  places: ReadNotice['places'];
  /** Section id → its words. */
  words: ReadNotice['words'];
}

/** What the rules found in one notice. */
export interface CheckedNotice {
  problems: Problem[];
  /** Former addresses that it claims. */
  aliases: PlacedWords[];
  /** Names of bodies that the registry does not know. */
  unknownBodies: PlacedWords[];
}

/** Words of a file with their place. */
export interface PlacedWords extends Point {
  words: string;
}

/** The same, when the files of several notices are looked at together. */
export type WordsInFile = PlacedWords & { file: string };
