import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../archive/database.ts';
import { findMeta } from '../../archive/meta.ts';
import type { Share } from '../../domain/site/share.ts';
import { indexArchive, type Indexed } from './index-archive.ts';
import { openSource } from './open-source.ts';
import { readShare } from './share-blocks.ts';

/** What the thread is to index. */
export interface IndexTask {
  /** The archive's store. */
  store: string;
  /** The state of the archive that the pages show. */
  reading: string | undefined;
  /** Digest of the code that makes the index. */
  code: string;
  /** Where indexes are kept from build to build. */
  cache: string;
  /** Read the blocks of this share alone, and make no index of them. */
  share?: Share | undefined;
}

/** What it tells: how far it has come, in notices, and at last the index. */
export type IndexNews = { status: 'going'; done: number; all: number } | Told;

type Told = { status: 'done'; indexed: Indexed } | { status: 'outdated' };

/** The thread that indexes beside the pages; what it throws ends it. See `startIndexing`. */
const tell = (news: IndexNews) => parentPort?.postMessage(news);
const { store, reading, code, cache, share } = workerData as IndexTask; // what `startIndexing` passes
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
  const source = openSource(db, code);
  const indexed = share
    ? readShare(source, share, cache, onProgress)
    : await indexArchive(source, cache, onProgress);
  return { status: 'done', indexed };
}
