import { mendText } from '../content/notice/find-text-problems.ts';
import type { Problem } from '../domain/issue/issue.ts';
import type { Flow } from '../domain/notice/flow.ts';
import type { ReadNotice } from '../reading/read-notice.ts';
import type { CheckedNotice, NoticeUnderCheck } from './checked-notice.ts';
import { locate } from './locate.ts';
import { findHeadingLevels } from './rules/heading-level.ts';
import { findNumberingJumps } from './rules/numbering-jump.ts';
import { findPersonalIdentifiers } from './rules/personal-identifier.ts';
import { findCutSentences } from './rules/sentence-cut.ts';
import { findUnnamedBodies } from './rules/unknown-body.ts';

/** Check one notice by every rule over a whole notice. */
export function checkNotice(
  source: string,
  { notice, flow, places, words }: ReadNotice & { flow: Flow[] },
): CheckedNotice {
  const lines = mendText(source.replace(/\r\n?/gu, '\n')).split('\n');
  const subject = { notice, flow, places, words, lines };
  return {
    problems: RULES.flatMap((find) => find(subject)),
    aliases: notice.aliases.map((alias) => ({ words: alias, ...locate(lines, alias, START) })),
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
