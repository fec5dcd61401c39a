import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openDatabase } from '../../src/archive/database.ts';
import { ingest } from '../../src/archive/ingest/ingest.ts';
import { indexArchive } from '../../src/search/index/index-archive.ts';
import { linkFolder } from '../../src/machine/link-file.ts';
import { openSource } from '../../src/search/index/open-source.ts';
import { openFolder } from '../../src/search/terminal/open-folder.ts';
import { openSearch } from '../../src/search/search.ts';
import type { Engine } from './search-engines.ts';

/** Public texts for measuring only; beside the repository, and often absent. */
export const CORPUS = '../shared/corpus';

export interface CorpusDocument {
  id: string;
  title: string;
  text: string;
}

export function hasCorpus(): boolean {
  return existsSync(join(CORPUS, 'judged.jsonl.gz'));
}

/** The first documents of a file of the corpus. */
export async function readDocuments(name: string, limit = Infinity): Promise<CorpusDocument[]> {
  const text = gunzipSync(await readFile(join(CORPUS, name))).toString('utf8');
  const lines = text.split('\n').filter(Boolean).slice(0, limit);
  return lines.map((line) => JSON.parse(line) as CorpusDocument);
}

/** Write documents as an archive of notices, index it as the build does, and open its search. */
export async function openOurs(documents: CorpusDocument[], folder: string): Promise<Engine> {
  await rm(folder, { recursive: true, force: true });
  const notices = join(folder, 'content', 'notices', '2020');
  await mkdir(notices, { recursive: true });
  for (const part of ['site.yaml', 'topics.yaml', 'agencies', 'glossary.yaml']) {
    await cp(join('content', part), join(folder, 'content', part), { recursive: true });
  }
  const ids = new Map(documents.map(({ id }, i) => [`2020/van-ban-${i + 1}`, id]));
  for (const [i, document] of documents.entries()) {
    await writeFile(join(notices, `van-ban-${i + 1}.mdx`), toMdx(document));
  }
  const db = openDatabase(':memory:');
  await ingest(db, join(folder, 'content'));
  const { notices: count, ...made } = await indexArchive(
    openSource(db, 'bench'),
    join(folder, 'cache'),
  );
  linkFolder(made.folder, join(folder, 'dist', 'pagefind'));
  if (count !== documents.length) console.log(`Only ${count} of ${documents.length} were read.`);
  const search = openSearch(await openFolder(join(folder, 'dist')));
  return async (text) => {
    const request = { text, filters: {}, sort: 'relevance', offset: 0, limit: 10 } as const;
    const { hits } = await search.answer(request);
    return [...new Set(hits.map(({ notice }) => ids.get(notice)!))];
  };
}

/** The same words as MDX: what would be read as syntax is escaped. */
function toMdx({ title, text }: CorpusDocument): string {
  const paragraphs = text.replace(/\r/g, '').split(/\n\s*\n/);
  const body = paragraphs.map((one) => one.split('\n').map(escapeLine).filter(Boolean).join('\n'));
  const head = `subject: ${JSON.stringify(title)}\nkind: khac`;
  return `---\n${head}\n---\n\n${body.filter(Boolean).join('\n\n')}\n`;
}

function escapeLine(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_{}<>[\]|~$]/g, '\\$&')
    .replace(/^(#{1,6}\s|={2,}|-{2,}$|\+\s)/, '\\$1')
    .replace(/^(import|export)(?=\s)/, '\u2060$1');
}
