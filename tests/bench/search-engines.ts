import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { fold } from '../../src/language/fold.ts';
import type { CorpusDocument } from './search-corpus.ts';

/** Answers a query with the ids of documents, best first, ten at most. */
export type Engine = (text: string) => Promise<string[]>;

const FIRST_TEN = 10;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** MiniSearch over the whole texts, any word a match; as it comes, or with folded words. */
export function openMiniSearch(documents: CorpusDocument[], isFolded: boolean): Engine {
  const engine = new MiniSearch<CorpusDocument>({
    fields: ['title', 'text'],
    ...(isFolded ? { processTerm: fold } : {}),
  });
  engine.addAll(documents);
  return (text) =>
    Promise.resolve(
      engine
        .search(text)
        .slice(0, FIRST_TEN)
        .map(({ id }) => id as string),
    );
}

/** SQLite's full text search, as a server would run it: BM25, any word a match. */
export function openFts5(documents: CorpusDocument[], isFolded: boolean): Engine {
  const prepare = (text: string) => (isFolded ? fold(text) : text.normalize('NFC'));
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 0')",
  );
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, title, text } of documents) insert.run(id, prepare(title), prepare(text));
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT id FROM documents WHERE documents MATCH ? ORDER BY bm25(documents) LIMIT ${FIRST_TEN}`,
  );
  return (text) => {
    const words = prepare(text).match(WORD) ?? [];
    const rows = select.all(words.map((word) => `"${word}"`).join(' OR '));
    return Promise.resolve(rows.map(({ id }) => id as string));
  };
}
