import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS, hasCorpus, openOurs, readDocuments } from './search-corpus.ts';
import { openFts5, openMiniSearch, type Engine } from './search-engines.ts';
import { benchKnownItems } from './search-known-items.ts';
import { TYPINGS } from './search-typing.ts';

interface JudgedQuery {
  query: string;
  relevant: string[];
}

/**
 * Our search beside MiniSearch and SQLite FTS5 on the judged archive, each query typed in several
 * ways; then known documents found again by a few of their words.
 */
export async function benchSearch(): Promise<void> {
  if (!hasCorpus()) {
    console.log(`Skipped: the texts that it measures on are not in ${CORPUS}/.`);
    return;
  }
  const folder = join(tmpdir(), 'niem-yet-bench-search');
  const documents = await readDocuments('judged.jsonl.gz');
  const lines = (await readFile(join(CORPUS, 'queries-dev.jsonl'), 'utf8')).split('\n');
  const queries = lines.filter(Boolean).map((line) => JSON.parse(line) as JudgedQuery);
  const engines: [string, Engine][] = [
    ['Niêm Yết (static files)', await openOurs(documents, join(folder, 'judged'))],
    ['SQLite FTS5, BM25, OR, accents kept (a server)', openFts5(documents, false)],
    ['SQLite FTS5, BM25, OR, folded (a server)', openFts5(documents, true)],
    ['MiniSearch, defaults, OR (whole index sent)', openMiniSearch(documents, false)],
    ['MiniSearch, folded, OR (whole index sent)', openMiniSearch(documents, true)],
  ];
  console.log(`${queries.length} judged queries, ${documents.length} articles\n`);
  console.log('| engine | query typed | hit@1 | hit@3 | hit@10 | MRR@10 | no result |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, engine] of engines) {
    for (const [typing, type] of Object.entries(TYPINGS)) {
      console.log(`| ${name} | ${typing} | ${await judge(engine, queries, type)} |`);
    }
  }
  await benchKnownItems(join(folder, 'known'));
}

async function judge(
  engine: Engine,
  queries: JudgedQuery[],
  type: (text: string) => string,
): Promise<string> {
  let [first, three, ten, reciprocal, empty] = [0, 0, 0, 0, 0];
  for (const { query, relevant } of queries) {
    const ids = await engine(type(query));
    const rank = ids.findIndex((id) => relevant.includes(id)) + 1;
    if (ids.length === 0) empty++;
    if (rank === 0) continue;
    if (rank === 1) first++;
    if (rank <= 3) three++;
    ten++;
    reciprocal += 1 / rank;
  }
  const shares = [first, three, ten, reciprocal].map((sum) => (sum / queries.length).toFixed(3));
  return [...shares, empty].join(' | ');
}
