import { join } from 'node:path';
import { chooseThreads, startThreads } from '../../machine/threads.ts';
import { readFileRows, type FileRows, type FileToRead } from './read-file-rows.ts';
import { surround, type Known } from './surroundings.ts';

/** Those who read files: other threads, or this one. */
export interface Readers extends AsyncDisposable {
  /** Read some files; the first error of a reader is that of every reading that follows. */
  read: (files: FileToRead[]) => Promise<FileRows[]>;
  /** How many batches are to be with them at once, so that each has something to read. */
  batches: number;
}

/** So few files are read here before others could have started. */
const FEW = 128;

/**
 * Find who reads so many files.
 *
 * @param count how many threads read, 0 for this one; by default as the files and the machine suggest
 */
export function openReaders(
  known: Known,
  files: number,
  count = chooseThreads(files, FEW),
): Readers {
  return count === 0 ? readHere(known) : startReaders(known, count);
}

function readHere(known: Known): Readers {
  let surroundings: ReturnType<typeof surround> | undefined;
  return {
    // Not sooner than it is asked for: most often nothing is to be read.
    read: (files) =>
      new Promise((resolve) => {
        const own = (surroundings ??= surround(known));
        resolve(files.map((file) => readFileRows(file, own)));
      }),
    batches: 1,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function startReaders(known: Known, count: number): Readers {
  const script = { file: join(import.meta.dirname, 'reading-worker.ts'), data: known };
  const threads = startThreads<FileToRead[], FileRows[]>(script, count);
  return {
    ...threads,
    read(files) {
      const sent = files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
      const transfer = sent.map(({ bytes }) => bytes.buffer);
      return threads.run(sent, transfer);
    },
  };
}
