import { mendText } from '../content/notice/find-text-problems.ts';
import type { NoticeFile } from '../content/notice/list-notices.ts';
import type { Archive, ReadFile } from '../content/read-archive.ts';
import { toIssues, type Issue, type Problem } from '../domain/issue/issue.ts';
import type { Flow, Point } from '../domain/notice/flow.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { ReadNotice } from '../reading/read-notice.ts';
import { toRelationEnds, type RelationEnds } from '../domain/relation/relation-ends.ts';
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

/** Check one notice: the issues of reading it, and every rule over a whole notice. */
export async function checkNotice(archive: Archive, file: NoticeFile): Promise<CheckedNotice> {
  const { notice, issues, original, reading } = await archive.read(file);
  if (!notice || !reading) return { issues, aliases: [], unknownBodies: [], original };
  const subject = toSubject(notice, reading);
  const doubts = toIssues(
    file.file,
    RULES.flatMap((find) => find(subject)),
  );
  return {
    issues: [...issues, ...doubts].toSorted((a, b) => a.line - b.line || a.column - b.column),
    aliases: notice.aliases.map((words) => ({ words, ...locate(subject.lines, words, START) })),
    unknownBodies: findUnnamedBodies(subject),
    ends: toRelationEnds(notice),
    original,
  };
}

const START = { line: 1, column: 1 };

const RULES: ((subject: NoticeUnderCheck) => Problem[])[] = [
  findNumberingJumps,
  findHeadingLevels,
  findCutSentences,
  findPersonalIdentifiers,
];

function toSubject(
  notice: Notice,
  { source, flow, places }: NonNullable<ReadFile['reading']>,
): NoticeUnderCheck {
  return { notice, flow, places, lines: mendText(source.replace(/\r\n?/gu, '\n')).split('\n') };
}
