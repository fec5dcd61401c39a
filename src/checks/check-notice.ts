import { mendText } from '../content/notice/find-text-problems.ts';
import type { NoticeFile } from '../content/notice/list-notices.ts';
import type { Archive, ReadFile } from '../content/read-archive.ts';
import { toIssues, type Problem } from '../domain/issue/issue.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { toRelationEnds } from '../domain/relation/relation-ends.ts';
import type { CheckedNotice, NoticeUnderCheck } from './checked-notice.ts';
import { locate } from './locate.ts';
import { findCutSentences } from './rules/sentence-cut.ts';
import { findHeadingLevels } from './rules/heading-level.ts';
import { findNumberingJumps } from './rules/numbering-jump.ts';
import { findPersonalIdentifiers } from './rules/personal-identifier.ts';
import { findUnnamedBodies } from './rules/unknown-body.ts';

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
