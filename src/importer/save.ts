import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportRefusal } from './document/document.ts';
import type { OriginalFile } from './write/frontmatter.ts';

/** What is to be saved, and where it would best be. */
export interface SaveRequest {
  /** The content folder. */
  out: string;
  year: string;
  slug: string;
  /** Of the original, with its dot. */
  extension: string;
  original: Uint8Array;
  /** Write the MDX, once it is known where the original will be. */
  write: (source: OriginalFile) => string;
}

/** What was saved: paths under the content folder. */
export interface SavedNotice {
  mdx: string;
  source: OriginalFile;
  /** The name was taken, so another was given. */
  renamed: boolean;
}

/**
 * Save a notice and its original under a free name. Both appear whole or neither does, and nothing
 * that exists is ever overwritten. Refuses a file that was imported before.
 */
export async function saveNotice(request: SaveRequest): Promise<SavedNotice> {
  const sha256 = toSha256(request.original);
  for (let count = 1; count <= MOST_NAMES; count++) {
    const slug = count === 1 ? request.slug : `${request.slug}-${count}`;
    await refuseSame(request, slug, sha256);
    const source = { file: `${request.year}/${slug}${request.extension}`, sha256 };
    const mdx = join('notices', request.year, `${slug}.mdx`);
    if (await saveBoth(request, mdx, source)) return { mdx, source, renamed: count > 1 };
  }
  throw new ImportRefusal(`Đã có ${MOST_NAMES} thông báo mang tên «${request.slug}».`);
}

/** SHA-256 in hexadecimal. */
export function toSha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

const MOST_NAMES = 99;
const ORIGINALS = 'originals';

/** An original of the same name and the same bytes was imported before. */
async function refuseSame({ out, year }: SaveRequest, slug: string, sha256: string): Promise<void> {
  const folder = join(out, ORIGINALS, year);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((other) => other.replace(/\.[^.]+$/u, '') === slug)) {
    if (toSha256(await readFile(join(folder, name))) !== sha256) continue;
    throw new ImportRefusal(`Tệp này đã được nhập: xem notices/${year}/${slug}.mdx.`);
  }
}

/** Write both under temporary names, then give them their own; false when a name is taken. */
async function saveBoth(request: SaveRequest, mdx: string, source: OriginalFile): Promise<boolean> {
  const { out, year, original, write } = request;
  const notices = join(out, 'notices', year);
  const originals = join(out, ORIGINALS, year);
  await Promise.all([mkdir(notices, { recursive: true }), mkdir(originals, { recursive: true })]);
  const [temporaryOriginal, temporaryMdx] = [originals, notices].map((folder) =>
    join(folder, `.${randomUUID()}.tmp`),
  ) as [string, string]; // two folders in, two names out
  const place = join(out, ORIGINALS, source.file);
  try {
    await writeFile(temporaryOriginal, original, { flag: 'wx' });
    await writeFile(temporaryMdx, write(source), { flag: 'wx' });
    if (!(await giveName(temporaryOriginal, place))) return false;
    const named = await giveName(temporaryMdx, join(out, mdx)).catch(async (error: unknown) => {
      await rm(place, { force: true });
      throw error;
    });
    if (!named) await rm(place, { force: true });
    return named;
  } finally {
    await Promise.all([rm(temporaryOriginal, { force: true }), rm(temporaryMdx, { force: true })]);
  }
}

/** A hard link never replaces a file that exists. */
async function giveName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
