import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../archive/database.ts';
import { findMeta } from '../../archive/meta.ts';
import { indexArchive, type Indexed } from './index-archive.ts';
import { openSource } from './open-source.ts';

/** What the thread is to index. */
export interface IndexTask {
  /** The archive's store. */
  store: string;
  /** The state of the archive that the pages show. */
  reading: string | undefined;
  /** Where indexes are kept from build to build. */
  cache: string;
}

/** What it tells: how far it has come, in notices, and at last the index. */
export type IndexNews = { status: 'going'; done: number; all: number } | Told;

type Told = { status: 'done'; indexed: Indexed } | { status: 'outdated' };

/** The thread that indexes beside the pages; what it throws ends it. See `startIndexing`. */
const tell = (news: IndexNews) => parentPort?.postMessage(news);
const { store, reading, cache } = workerData as IndexTask; // what `startIndexing` passes
const db = openDatabase(store, { readOnly: true });
try {
  db.execute('BEGIN');
  tell(await index());
} finally {
  db.close();
}

async function index(): Promise<Told> {
  if (findMeta(db, 'reading') !== reading) return { status: 'outdated' };
  const onProgress = (done: number, all: number) => tell({ status: 'going', done, all });
  return { status: 'done', indexed: await indexArchive(openSource(db), cache, onProgress) };
}
