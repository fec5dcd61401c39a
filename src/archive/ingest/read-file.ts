import { checkNotice } from '../../checks/check-notice.ts';
import type { CheckedNotice } from '../../checks/checked-notice.ts';
import { decodeText } from '../../content/files.ts';
import { readNoticeText } from '../../content/notice/read-notice-text.ts';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { RegistryUse } from '../../content/notice/to-marked-text.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import {
  hasErrors,
  problem,
  toIssues,
  type Issue,
  type Problem,
} from '../../domain/issue/issue.ts';
import type { Notice, Source } from '../../domain/notice/notice.ts';
import { readNotice, type ReadNotice } from '../../reading/read-notice.ts';
import type { Surroundings } from './surroundings.ts';

/** A notice's file as read; without the notice the file has an error. */
export interface ReadFile {
  /** What is wrong with the file before it is read as a notice. */
  issues: Issue[];
  /** The original that its header names, which is yet to be compared. */
  original?: Source | undefined;
  read?: ReadAsNotice;
}

/** What was read out of a file that has no error. */
export interface ReadAsNotice {
  notice: Notice;
  found: FoundBeside;
  /** What the notice is to be looked at for. */
  doubts: Issue[];
}

/** What is known of a notice besides what it shows. */
export interface FoundBeside extends Pick<CheckedNotice, 'aliases' | 'unknownBodies'> {
  uses: RegistryUse[];
  /** Its different words, as names are compared, each between two spaces. */
  words: string;
}

/** Read one file: every problem of it, and the notice when it has no error. Opens no other file. */
export function readNoticeFile(
  { id, file }: NoticeFile,
  bytes: Uint8Array,
  { known, finder, placeOf }: Surroundings,
): ReadFile {
  const read = decodeText(bytes);
  if (read.problem) return { issues: toIssues(file, [read.problem]) };
  const { header, flow, uses, problems } = readNoticeText(read.text);
  const issues = toIssues(file, [...problems, ...findUnknownIds(uses, known)]);
  const original = header?.source;
  if (!header || !flow || hasErrors(issues)) return { issues, original };
  const reading = readNotice(header, flow, { id, finder, place: placeOf(header.issuer) });
  const { problems: doubts, ...found } = checkNotice(read.text, { ...reading, flow });
  return {
    issues,
    original,
    read: {
      notice: reading.notice,
      found: { ...found, uses, words: listWords(reading) },
      doubts: toIssues(file, doubts),
    },
  };
}

function listWords({ words }: ReadNotice): string {
  const different = new Set<string>();
  for (const { keys } of words.values()) for (const key of keys) different.add(key);
  return ` ${[...different].join(' ')} `;
}

function findUnknownIds(uses: RegistryUse[], known: Surroundings['known']): Problem[] {
  const unknown = uses.filter(({ registry, id }) => !known[registry].has(id));
  return unknown.map((use) => {
    const nearest = findNearest(use.id, known[use.registry]);
    return problem(
      use.registry === 'agency' ? 'agency-unknown' : 'topic-unknown',
      use,
      use.id,
      nearest,
    );
  });
}
