import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Notice } from '../../domain/notice/notice.ts';
import { cacheDir } from '../../content/location.ts';

/** A notice as read, with the digest of all that its reading depends on. */
export interface StoredNotice {
  digest: string;
  json: string;
}

/**
 * Where the notices of this archive are kept between builds. Astro's own store becomes a module of
 * the site: with 2,000 notices it took ten seconds of every build to bundle and compile, where this
 * file is read in a fraction of one.
 */
const FILE = join(cacheDir, 'notices.tsv');

/** The notices of the last reading, by id; none when there was no reading. */
export async function readNoticeStore(): Promise<Map<string, StoredNotice>> {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  const lines = text === '' ? [] : text.trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', digest = '', json = ''] = line.split('\t');
      return [id, { digest, json }];
    }),
  );
}

/** Put the notices of a reading in place of the last; whole or not at all. */
export async function writeNoticeStore(notices: Map<string, StoredNotice>): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true });
  // JSON writes a tab or line feed inside a string as an escape, so that both can separate.
  const lines = [...notices].map(([id, { digest, json }]) => `${id}\t${digest}\t${json}\n`);
  await writeFile(`${FILE}.new`, lines.join(''));
  await rename(`${FILE}.new`, FILE);
}

/** When the notices were last written, to know whether a preview must read them again. */
export async function storeVersion(): Promise<number> {
  return (await stat(FILE)).mtimeMs;
}

export function parseStored({ json }: StoredNotice): Notice {
  return JSON.parse(json) as Notice; // the loader wrote it from a notice
}
