import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoticeKind } from '../../domain/notice/kind.ts';
import { toSlug } from '../../language/slug.ts';

/** What is asked about a new notice. */
export interface Draft {
  subject: string;
  kind: NoticeKind;
  issuedOn: string | undefined;
  issuer: string | undefined;
}

/** The line that stands for the text until it is pasted. */
export const PASTE_HERE = '(Dán nguyên văn của văn bản vào đây, thay cho dòng này.)';

/** The MDX of a new notice: its head, and a line where the text goes. */
export function writeDraft({ subject, kind, issuedOn, issuer }: Draft): string {
  return [
    '---',
    `subject: ${JSON.stringify(subject)}`, // double quotes of JSON are those of YAML
    `kind: ${kind}`,
    ...(issuedOn ? [`issuedOn: ${issuedOn}`] : []),
    ...(issuer ? [`issuer: ${issuer}`] : []),
    '---',
    '',
    PASTE_HERE,
    '',
  ].join('\n');
}

/**
 * Where a notice belongs: the year of issue, else the one its subject names, else this year; the
 * subject without marks.
 */
export function placeDraft({ subject, issuedOn }: Draft, thisYear: number) {
  const named = YEAR.exec(subject)?.[1];
  const year = issuedOn?.slice(0, 4) ?? named ?? `${thisYear}`;
  return { year, slug: shorten(toSlug(subject)) };
}

/** Save a draft under a free name and tell which; nothing that exists is overwritten. */
export async function saveDraft(
  draft: Draft,
  contentDir: string,
  thisYear: number,
): Promise<string> {
  const { year, slug } = placeDraft(draft, thisYear);
  await mkdir(join(contentDir, 'notices', year), { recursive: true });
  for (let count = 1; count <= MOST_NAMES; count++) {
    const file = `notices/${year}/${count === 1 ? slug : `${slug}-${count}`}.mdx`;
    if (await create(join(contentDir, file), writeDraft(draft))) return file;
  }
  throw new Error(`More than ${MOST_NAMES} notices are named "${slug}".`);
}

const YEAR = /(?<!\d)năm ((?:19|20)\d{2})(?!\d)/iu;
const LONGEST_SLUG = 80;
const MOST_NAMES = 99;

function shorten(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/u, '');
}

/** Create a file; false when there is one. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
