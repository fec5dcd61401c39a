import type { Issue } from '../domain/issue/issue.ts';
import type { Point } from '../domain/issue/point.ts';
import type { Flow } from '../domain/notice/flow.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { RelationEnds } from '../domain/relation/relation-ends.ts';
import type { ReadNotice } from '../reading/read-notice.ts';

/** A notice with the text it was read from, as the rules over a whole notice see it. */
export interface NoticeUnderCheck {
  notice: Notice;
  /** The file's lines, their characters mended as in the flow. */
  lines: string[];
  flow: Flow[];
  /** Section id → its place in the file. */
  places: ReadNotice['places'];
}

/** What is known about one notice's file once it was checked; plain data, kept between checks. */
export interface CheckedNotice {
  issues: Issue[];
  /** Former addresses that it claims. */
  aliases: PlacedWords[];
  /** Names of bodies that the registry does not know. */
  unknownBodies: PlacedWords[];
  /** What it says of other notices, and where they may point. */
  ends?: RelationEnds | undefined;
  /** The original under `originals/`, whose change may change the issues. */
  original?: string | undefined;
}

/** Words of a file with their place. */
export interface PlacedWords extends Point {
  words: string;
}
