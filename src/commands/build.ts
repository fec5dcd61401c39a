import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { cwd, exit } from 'node:process';
import { build } from 'astro';
import { contentDir, outDir } from '../content/location.ts';
import { indexSite } from '../search/index/index-site.ts';

/**
 * `npm run build`: the site and its search index, made beside the last good `dist/` and put in its
 * place only when both are whole.
 */
const staging = `${outDir}.building`;

try {
  await rm(staging, { recursive: true, force: true });
  await build({ outDir: staging, logLevel: 'warn' });
  const { notices, records } = await indexSite(staging, contentDir);
  await replace(outDir, staging);
  console.log(
    `Đã dựng ${notices} thông báo, ${records} đoạn tìm kiếm vào ${relative(cwd(), outDir)}/`,
  );
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  if (!isContentError(error)) throw error;
  console.error(error.message);
  exit(1);
}

/** The loader has printed what is wrong with the content; a stack trace would only hide it. */
function isContentError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ArchiveError';
}

async function replace(folder: string, replacement: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  await rename(replacement, folder);
  await rm(old, { recursive: true, force: true });
}
