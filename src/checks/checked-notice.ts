import { mendText } from '../content/notice/find-text-problems.ts';
import type { Problem } from '../domain/issue/issue.ts';
import type { Flow, Point } from '../domain/notice/flow.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { ReadNotice } from '../reading/read-notice.ts';
import { locate } from './locate.ts';
import { findCutSentences } from './rules/sentence-cut.ts';
import { findHeadingLevels } from './rules/heading-level.ts';
import { findNumberingJumps } from './rules/numbering-jump.ts';
import { findPersonalIdentifiers } from './rules/personal-identifier.ts';
import { findUnnamedBodies } from './rules/unknown-body.ts';

/** A notice with the text it was read from, as the rules over a whole notice see it. */
export interface NoticeUnderCheck {
  notice: Notice;
  /** The file's lines, their characters mended as in the flow. */
  lines: string[];
  flow: Flow[];
  /** Section id → its place in the file. */
  places: ReadNotice['places'];
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

/** Check one notice by every rule over a whole notice. */
export function checkNotice(
  source: string,
  { notice, flow, places }: ReadNotice & { flow: Flow[] },
): CheckedNotice {
  const lines = mendText(source.replace(/\r\n?/gu, '\n')).split('\n');
  const subject = { notice, flow, places, lines };
  return {
    problems: RULES.flatMap((find) => find(subject)),
    aliases: notice.aliases.map((words) => ({ words, ...locate(lines, words, START) })),
    unknownBodies: findUnnamedBodies(subject),
  };
}

const START = { line: 1, column: 1 };

const RULES: ((subject: NoticeUnderCheck) => Problem[])[] = [
  findNumberingJumps,
  findHeadingLevels,
  findCutSentences,
  findPersonalIdentifiers,
];
