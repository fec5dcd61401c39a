import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project, above `src/`. */
const PROJECT = join(import.meta.dirname, '../../..');

/** The rooms whose code decides what the index is. */
const INDEXING = ['language', 'domain', 'archive', 'search'];

/** SHA-256 of the code that indexes, of the versions of its libraries and of Node. */
export function digestIndexer(): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(PROJECT, 'package-lock.json')));
  for (const room of INDEXING) {
    const folder = join(PROJECT, 'src', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort())
      hash.update(`${room}/${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
