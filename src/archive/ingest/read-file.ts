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
import type { MentionFinder } from '../../reading/mention/find-mentions.ts';
import { readNotice, type ReadNotice } from '../../reading/read-notice.ts';
import type { Originals } from './originals.ts';

/** What the reading of a notice depends on besides its own file. */
export interface Surroundings {
  /** The ids that a notice may use, in the order of the registry. */
  known: Record<RegistryUse['registry'], ReadonlySet<string>>;
  finder: MentionFinder;
  /** The place in which a notice of this issuer understands names without a place. */
  placeOf: (issuer: string | undefined) => string;
  originals: Originals;
}

/** A notice's file as read; without the notice the file has an error. */
export interface ReadFile {
  issues: Issue[];
  notice?: Notice;
  found?: FoundBeside;
}

/** What is known of a notice besides what it shows. */
export interface FoundBeside extends Pick<CheckedNotice, 'aliases' | 'unknownBodies'> {
  uses: RegistryUse[];
  /** Its different words, as names are compared, each between two spaces. */
  words: string;
}

/** Read one file: every problem of it, and the notice when it has no error. */
export function readNoticeFile(
  { id, file }: NoticeFile,
  bytes: Uint8Array,
  { known, finder, placeOf, originals }: Surroundings,
): ReadFile {
  const read = decodeText(bytes);
  if (read.problem) return { issues: toIssues(file, [read.problem]) };
  const { header, flow, uses, problems } = readNoticeText(read.text);
  const original = header?.source ? checkOriginal(header.source, originals) : [];
  const issues = toIssues(file, [...problems, ...original, ...findUnknownIds(uses, known)]);
  if (!header || !flow || hasErrors(issues)) return { issues };
  const reading = readNotice(header, flow, { id, finder, place: placeOf(header.issuer) });
  const { problems: doubts, ...found } = checkNotice(read.text, { ...reading, flow });
  const all = [...issues, ...toIssues(file, doubts)];
  return {
    issues: all.toSorted((a, b) => a.line - b.line || a.column - b.column),
    notice: reading.notice,
    found: { ...found, uses, words: listWords(reading) },
  };
}

function listWords({ words }: ReadNotice): string {
  const different = new Set<string>();
  for (const { keys } of words.values()) for (const key of keys) different.add(key);
  return ` ${[...different].join(' ')} `;
}

/** Check that a notice's original is there, inside `originals/`, and is still the file it was. */
function checkOriginal({ file, sha256 }: Source, originals: Originals): Problem[] {
  const at = { line: 1, column: 1 };
  const actual = originals.digest(file);
  if (actual === undefined) return [problem('original-missing', at, file)];
  return actual === sha256 ? [] : [problem('original-changed', at, file, actual)];
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
