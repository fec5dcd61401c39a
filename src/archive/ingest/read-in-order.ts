import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { FileRows, FileToRead } from './read-file-rows.ts';
import type { Readers } from './readers.ts';
import type { ComparedSource, Source } from './sources.ts';

/** A notice's file that is there. */
export interface FoundFile extends NoticeFile {
  source: Source;
}

/** What became of a file: it is gone since it was found, is as it was, or was read. */
export type Outcome = { file: FoundFile } & (
  { status: 'gone' | 'same' } | { status: 'read'; rows: FileRows }
);

/**
 * Compare files with the last reading and read those that are due, in batches of which only so many
 * are under way that their readers have work; the outcomes are in the order of the files.
 *
 * @param isDue whether a file is to be read, once it was compared
 */
export async function* readInOrder(
  files: readonly FoundFile[],
  isDue: (file: FoundFile, compared: ComparedSource) => boolean,
  readers: Readers,
): AsyncGenerator<Outcome> {
  const underWay: { batch: Batch; rows: Promise<FileRows[]> }[] = [];
  for (const batch of makeBatches(files, isDue)) {
    underWay.push({ batch, rows: readers.read(batch.toRead) });
    if (underWay.length < readers.batches) continue;
    const first = underWay.shift()!; // one was just added
    yield* toOutcomes(first.batch, await first.rows);
  }
  for (const { batch, rows } of underWay) yield* toOutcomes(batch, await rows);
}

interface Batch {
  files: { file: FoundFile; status: Outcome['status'] }[];
  /** Those that are read, in the same order. */
  toRead: FileToRead[];
}

/** Bytes of a batch: enough that sending it costs little, and few enough that all have some. */
const BATCH_BYTES = 128 * 1024;

function* makeBatches(
  files: readonly FoundFile[],
  isDue: (file: FoundFile, compared: ComparedSource) => boolean,
): Generator<Batch> {
  let batch: Batch = { files: [], toRead: [] };
  let size = 0;
  for (const file of files) {
    const compared = file.source.compare();
    const isRead = compared !== undefined && isDue(file, compared);
    batch.files.push({ file, status: isRead ? 'read' : compared ? 'same' : 'gone' });
    if (!isRead) continue;
    const bytes = compared.read();
    batch.toRead.push({ id: file.id, file: file.file, bytes });
    size += bytes.length;
    if (size < BATCH_BYTES) continue;
    yield batch;
    [batch, size] = [{ files: [], toRead: [] }, 0];
  }
  yield batch;
}

function toOutcomes({ files }: Batch, read: readonly FileRows[]): Outcome[] {
  const rows = read.values();
  return files.map(({ file, status }) =>
    status === 'read' ? { file, status, rows: rows.next().value! } : { file, status },
  );
}
