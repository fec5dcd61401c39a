import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CutChunks } from './cut-chunks.ts';
import { encodeCbor } from './encode-cbor.ts';
import { toIndexName } from './file-names.ts';
import { packFile } from './pack-file.ts';
import { HEADING_FIELDS, PAGEFIND_VERSION } from './postings.ts';

/** What an index is made of besides its fragments. */
export interface IndexFiles extends Pick<CutChunks, 'edition' | 'files'> {
  /** Record by record the name of its fragment and the number of its words. */
  records: [fragment: string, words: number][];
  /** The files of Pagefind's own client; see `readWords`. */
  client: Map<string, Uint8Array>;
}

/** Write an index as Pagefind's own client reads it, too. */
export function writePagefindFiles(
  { edition, files, records, client }: IndexFiles,
  folder: string,
): void {
  mkdirSync(join(folder, 'index'), { recursive: true });
  const entries = files.map(({ first, last, content }, i) => {
    const name = toIndexName(edition, i);
    writeFileSync(join(folder, 'index', `${name}.pf_index`), content);
    return [first, last, name];
  });
  const fields = [...HEADING_FIELDS];
  const meta = packFile(encodeCbor([PAGEFIND_VERSION, records, entries, [], [], fields]));
  const hash = `vi_${createHash('sha256').update(meta).digest('hex').slice(0, 8)}`;
  writeFileSync(join(folder, `pagefind.${hash}.pf_meta`), meta);
  for (const [path, content] of client) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, ENTRY), renameInEntry(client.get(ENTRY)!, hash, records.length));
}

const ENTRY = 'pagefind-entry.json';

/** Pagefind's own client finds `pf_meta` through this file. */
function renameInEntry(content: Uint8Array, hash: string, records: number): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  for (const language of Object.values(entry.languages))
    Object.assign(language, { hash, page_count: records });
  return JSON.stringify(entry);
}
