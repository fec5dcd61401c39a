import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFileRows, type FileRows, type FileToRead } from './read-file-rows.ts';
import { surround, type Known } from './surroundings.ts';

/** Those who read files: other threads, or this one. */
export interface Readers {
  /** Read some files; the first error of a reader is that of every reading that follows. */
  read: (files: FileToRead[]) => Promise<FileRows[]>;
  /** How many batches are to be with them at once, so that each has something to read. */
  batches: number;
  close: () => Promise<void>;
}

/** So few files are read here before others could have started. */
const FEW = 128;
/** More threads read faster than one writes. */
const MOST_READERS = 6;
/** More room for what is garbage soon saves no time, and V8 keeps it when a reader has ended. */
const YOUNG_MEGABYTES = 16;
/** Batches with each reader: one that it reads, and one to go on with. */
const BATCHES_EACH = 2;

/**
 * Find who reads so many files.
 *
 * @param count how many threads read, 0 for this one; by default as the files and the machine suggest
 */
export function openReaders(known: Known, files: number, count = chooseCount(files)): Readers {
  return count === 0 ? readHere(known) : startReaders(known, count);
}

function chooseCount(files: number): number {
  const cores = Math.min(availableParallelism(), MOST_READERS);
  return files <= FEW || cores === 1 ? 0 : cores;
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
    close: () => Promise.resolve(),
  };
}

function startReaders(known: Known, count: number): Readers {
  const readers = Array.from({ length: count }, () => startReader(known));
  return {
    read(files) {
      const idlest = readers.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
      return idlest.read(files);
    },
    batches: count * BATCHES_EACH,
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

interface Reader {
  read: (files: FileToRead[]) => Promise<FileRows[]>;
  waiting: () => number;
  close: () => Promise<number>;
}

/** A thread that reads batches one after another, and gives them back in this order. */
function startReader(known: Known): Reader {
  const worker = new Worker(join(import.meta.dirname, 'reading-worker.ts'), {
    workerData: known,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting: PromiseWithResolvers<FileRows[]>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const batch of waiting.splice(0)) batch.reject(failure);
  };
  worker.on('message', (rows: FileRows[]) => waiting.shift()?.resolve(rows));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A reader ended before its files were read.')));
  return {
    read(files) {
      const batch = Promise.withResolvers<FileRows[]>();
      if (failure) batch.reject(failure);
      else waiting.push(batch);
      batch.promise.catch(() => {}); // it is told when its turn comes
      const sent = files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
      const transfer = sent.map(({ bytes }) => bytes.buffer);
      worker.postMessage(sent, transfer);
      return batch.promise;
    },
    waiting: () => waiting.length,
    close: () => worker.terminate(),
  };
}
