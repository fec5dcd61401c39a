import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../content/files.ts';

/** The project, above `src/`. */
const PROJECT = join(import.meta.dirname, '../../..');

/** The rooms whose code decides what is read out of a file and how it is stored. */
const READING = ['language', 'domain', 'reading', 'content', 'checks', 'archive'];

/** SHA-256 of the code that reads, and of the versions of the libraries it uses. */
export function digestReader(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT, 'package-lock.json')));
  for (const room of READING) {
    const folder = join(PROJECT, 'src', room);
    for (const file of listFiles(folder, ['.ts', '.sql']))
      hash.update(`${room}/${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
