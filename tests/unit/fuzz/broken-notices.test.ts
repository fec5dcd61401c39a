import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mendText } from '../../../src/content/notice/find-text-problems.ts';
import { readNoticeText } from '../../../src/content/notice/read-notice-text.ts';
import { ISSUE_TABLE } from '../../../src/domain/issue/issue-table.ts';
import { buildMentionFinder } from '../../../src/reading/mention/find-mentions.ts';
import { readNotice } from '../../../src/reading/read-notice.ts';
import { openArchive } from '../archive/make-archive.ts';
import { breakNotice, type BrokenNotice } from './broken-notices.ts';
import { listMissing, lettersOfNotice, lettersOfSource } from './words.ts';

const CASES = 5_000;
/** No notice, however broken, may keep the archivist waiting; measured on a busy machine. */
const LONGEST_MS = 2_000;
const SAFE_URL = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;

const BASES = [...listNotices('tests/sample/notices'), ...listNotices('content/notices')];

test(`${CASES} broken notices are read with all their words, or reported with a place`, async () => {
  const { registry } = await openArchive('tests/sample');
  const finder = buildMentionFinder(registry.agencies);
  const failures: string[] = [];
  for (let seed = 1; seed <= CASES && failures.length < 20; seed++) {
    const broken = breakNotice(seed, BASES);
    const began = performance.now();
    const complaint = complainOf(broken, (header, flow) =>
      readNotice(header, flow, { id: '2020/x', finder, place: '' }),
    );
    const took = performance.now() - began;
    if (complaint) failures.push(`${tell(broken)}: ${complaint}`);
    if (took > LONGEST_MS) failures.push(`${tell(broken)}: took ${Math.round(took)} ms`);
  }
  expect(failures).toEqual([]);
}, 60_000);

type Read = (
  header: NonNullable<ReturnType<typeof readNoticeText>['header']>,
  flow: NonNullable<ReturnType<typeof readNoticeText>['flow']>,
) => ReturnType<typeof readNotice>;

function complainOf({ text }: BrokenNotice, read: Read): string | undefined {
  try {
    const { header, flow, problems } = readNoticeText(text);
    const lines = text.split(/\r\n?|\n/u).length;
    const lost = problems.find(({ line, column }) => !(line >= 1 && line <= lines && column >= 1));
    if (lost) return `${lost.rule} without a place: ${lost.line}:${lost.column}`;
    if (problems.some(({ rule }) => ISSUE_TABLE[rule].severity === 'error')) return undefined;
    if (!header || !flow) return 'nothing read and nothing reported';
    const { notice } = read(header, flow);
    const missing = listMissing(lettersOfSource(mendText(text)), lettersOfNotice(notice));
    if (missing.length > 0) return `lost ${missing.slice(0, 12).join('')}`;
    const unsafe = /"url":"([^"]*)"/u.exec(JSON.stringify(notice))?.[1];
    if (unsafe !== undefined && !SAFE_URL.test(unsafe)) return `link to ${unsafe}`;
    return 'polluted' in {} ? 'Object.prototype was changed' : undefined;
  } catch (error) {
    return `crashed: ${error instanceof Error ? error.stack?.slice(0, 300) : String(error)}`;
  }
}

function tell({ seed, way }: BrokenNotice): string {
  return `seed ${seed} (${way})`;
}

function listNotices(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
