import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'node:process';
import { listFiles } from '../../content/files.ts';

/** The project, above `src/`. */
const PROJECT = join(import.meta.dirname, '../../..');

/** The rooms whose code decides what is read out of a file and how it is stored. */
const READING = ['language', 'domain', 'reading', 'content', 'checks', 'archive'];

/** What else decides the bytes of a site: the handbook is one of its pages. */
const BESIDE_CODE = ['astro.config.mjs', 'tsconfig.json', 'content/README.md'];

/** SHA-256 of the code that reads, and of the versions of the libraries it uses. */
export function digestReader(): string {
  const hash = hashLibraries(PROJECT);
  for (const room of READING)
    addFiles(hash.update(room), join(PROJECT, 'src', room), ['.ts', '.sql']);
  return hash.digest('hex');
}

/** SHA-256 of all that decides the bytes of a site, apart from its archive. */
export function digestSiteCode(project = PROJECT): string {
  const hash = hashLibraries(project).update(version);
  for (const file of BESIDE_CODE) hash.update(readFileSync(join(project, file)));
  for (const folder of ['src', 'public']) addFiles(hash, join(project, folder), ['']);
  return hash.digest('hex');
}

function hashLibraries(project: string): Hash {
  return createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
}

/** Also their names: a page has its address from that of its file. */
function addFiles(hash: Hash, folder: string, endings: string[]): void {
  for (const file of listFiles(folder, endings))
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
}
