import { createHash } from 'node:crypto';
import type { EncodedWord } from './encoded-word.ts';
import { writeListHead } from './encode-cbor.ts';
import { openBytes, written } from './growing-bytes.ts';
import { packFile } from './pack-file.ts';
import type { WordCosts } from './word-costs.ts';

/** Index files, and what the rest of the index needs to know of them. */
export interface CutChunks extends Pick<WordCosts, 'heavy' | 'lightBytes'> {
  /** The first part of all their names, made of what all of them hold. */
  edition: string;
  files: { first: string; last: string; content: Uint8Array }[];
}

/** Put words, which are in order, into files of about `size` bytes before packing. */
export function cutChunks(words: Iterable<EncodedWord>, size: number): CutChunks {
  const heavy: WordCosts['heavy'] = {};
  const hash = createHash('sha256');
  const files: CutChunks['files'] = [];
  for (const group of groupBySize(words, size)) {
    const content = packFile(...encodeChunk(group));
    hash.update(content);
    const [first, last] = [group[0]!, group.at(-1)!];
    if (group.length === 1 && content.length > LISTED_BYTES)
      heavy[first.word] = [round(content.length), round(first.records)];
    files.push({ first: first.word, last: last.word, content });
  }
  const light = files.filter(({ content }) => content.length <= LISTED_BYTES);
  return {
    edition: hash.digest('hex').slice(0, 8),
    files,
    heavy,
    lightBytes: toMeanLength(light.map(({ content }) => content)),
  };
}

/** Unpacked bytes to put in one file, and those from which on a word is frequent. */
export interface Sizes {
  chunk: number;
  /** The pairs of frequent words are filed too. */
  frequent: number;
}

/**
 * The sizes for an index: the larger it is, the larger both, since every reader fetches the list of
 * files. Where texts repeat each other postings pack well, and a file takes more of them.
 *
 * @param total bytes of all postings
 * @param words is gone through to measure how well they pack, as far as is needed
 */
export function toSizes(total: number, words: Iterable<EncodedWord>): Sizes {
  const chunk = Math.min(12_000, Math.max(5_000, total / 2500));
  return {
    chunk: Math.max(chunk, LEAST_PACKED / measurePacking(words)),
    frequent: Math.max(25_000, total / 800),
  };
}

/** Packed bytes below which a file is not worth its name. */
const LEAST_PACKED = 2_000;
/** Unpacked bytes on which the packing is measured, and of how many words one is taken. */
const SAMPLE = 1_000_000;
const SAMPLE_RATE = 16;

/** Packed bytes for one unpacked, by some of the words. */
function measurePacking(words: Iterable<EncodedWord>): number {
  const sample: Uint8Array[] = [];
  let [number, room] = [0, SAMPLE];
  for (const { bytes } of words) {
    if (number++ % SAMPLE_RATE !== 0) continue;
    sample.push(bytes.subarray(0, room));
    room -= bytes.length;
    if (room <= 0) break;
  }
  const bytes = sample.reduce((sum, { length }) => sum + length, 0);
  return packFile(...sample).length / Math.max(1, bytes);
}

/** A packed file from this size on is listed, so that a query can plan for it. */
const LISTED_BYTES = 4_500;

function* groupBySize(words: Iterable<EncodedWord>, size: number): Generator<EncodedWord[]> {
  let group: EncodedWord[] = [];
  let room = size;
  for (const word of words) {
    if (word.bytes.length > room && group.length > 0) {
      yield group;
      [group, room] = [[], size];
    }
    group.push(word);
    room -= word.bytes.length;
  }
  if (group.length > 0) yield group;
}

/** A chunk is a list of one list, that of its words. */
function encodeChunk(words: EncodedWord[]): Uint8Array[] {
  const head = openBytes(8);
  writeListHead(head, 1);
  writeListHead(head, words.length);
  return [written(head), ...words.map(({ bytes }) => bytes)];
}

/** Two digits are enough to plan with, and compress better. */
function round(count: number): number {
  return Number(count.toPrecision(2));
}

function toMeanLength(files: Uint8Array[]): number {
  return Math.round(files.reduce((sum, { length }) => sum + length, 0) / Math.max(1, files.length));
}
