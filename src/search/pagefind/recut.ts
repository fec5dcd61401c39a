import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, type Cbor } from './decode-cbor.ts';
import { stripOverlay } from './fragment.ts';
import { SIGNATURE, stripSignature } from './meta.ts';
import type { Overview } from '../lookup/overview.ts';
import type { Phrasebook } from '../query/phrases.ts';
import { encodeCbor } from './encode-cbor.ts';
import { filePairs } from './file-pairs.ts';
import { filePhrases } from '../index/file-phrases.ts';
import { openSlice, sliceWords, type WordSlice } from './word-slices.ts';

/** The index files of a bundle, cut anew. */
export interface Recut extends Pick<Overview, 'heavy' | 'frequent' | 'lightBytes'> {
  /** File name without its ending → packed content. */
  chunks: Map<string, Uint8Array>;
  /** Content of `pf_meta`, packed, and the hash for its name. */
  meta: { hash: string; content: Uint8Array };
  /** Every spelling made of letters → in how many records it occurs. */
  forms: Map<string, number>;
}

/**
 * Cut Pagefind's index files smaller, in Pagefind's own format. Pagefind fills a file with some
 * 200 kB of words, all of which a reader fetches for one of them; cut anew, a rare word costs some
 * kilobytes, and only a frequent one more. Pagefind's own client reads the result too.
 */
export function recut(
  packedMeta: Uint8Array,
  packedChunks: Uint8Array[],
  phrasebook: Phrasebook,
): Recut {
  const [version, pages, , ...rest] = decodeCbor(stripSignature(gunzipSync(packedMeta))) as [
    string,
    Cbor[],
    ...Cbor[],
  ];
  const written = packedChunks.flatMap((chunk) => sliceWords(gunzipSync(chunk)));
  const single = filePhrases(written, phrasebook);
  const sizes = toSizes(single);
  const frequent = single.filter(({ bytes }) => bytes.length > sizes.frequent);
  const words = [...single, ...filePairs(frequent)].sort((a, b) => (a.word < b.word ? -1 : 1));
  const { chunks, entries, heavy } = cutChunks(words, sizes.chunk);
  const content = pack(encodeCbor([version, pages, entries, ...rest]));
  return {
    chunks,
    meta: { hash: toName(content), content },
    heavy,
    lightBytes: toMean([...chunks.values()].filter(({ length }) => length <= LISTED_BYTES)),
    frequent: frequent.map(({ word }) => word),
    forms: countForms(written),
  };
}

/**
 * Unpacked bytes to put in one file, packed about 0.4 of it; and those from which on a word is so
 * frequent that its pairs are filed too. The larger the index, the larger both: `pf_meta` names
 * every file, and every reader fetches it.
 */
function toSizes(words: WordSlice[]): { chunk: number; frequent: number } {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    chunk: Math.min(12_000, Math.max(5_000, total / 2500)),
    frequent: Math.max(25_000, total / 800),
  };
}

/** A packed file from this size on is listed, so that a query can plan for it. */
const LISTED_BYTES = 4_500;

function cutChunks(
  words: WordSlice[],
  size: number,
): Pick<Recut, 'chunks' | 'heavy'> & { entries: Cbor[] } {
  const chunks = new Map<string, Uint8Array>();
  const heavy: Recut['heavy'] = {};
  const entries = groupBySize(words, size).map((group): Cbor => {
    const content = pack(encodeChunk(group));
    const name = toName(content);
    chunks.set(name, content);
    const [first] = group;
    if (group.length === 1 && content.length > LISTED_BYTES) {
      heavy[first!.word] = [round(content.length), round(countRecords(first!))];
    }
    return [first!.word, group.at(-1)!.word, name];
  });
  return { chunks, entries, heavy };
}

function groupBySize(words: WordSlice[], size: number): WordSlice[][] {
  const groups: WordSlice[][] = [];
  let room = 0;
  for (const word of words) {
    if (word.bytes.length > room) {
      groups.push([]);
      room = size;
    }
    groups.at(-1)!.push(word);
    room -= word.bytes.length;
  }
  return groups;
}

/** A chunk is a list of one list, that of its words. */
function encodeChunk(words: WordSlice[]): Uint8Array {
  const head = encodeCbor([new Array<Cbor>(words.length).fill(0)]).subarray(0, -words.length);
  return Buffer.concat([head, ...words.map(({ bytes }) => bytes)]);
}

function toMean(files: Uint8Array[]): number {
  return Math.round(files.reduce((sum, { length }) => sum + length, 0) / Math.max(1, files.length));
}

/** Two digits are enough to plan with, and compress better. */
function round(count: number): number {
  return Number(count.toPrecision(2));
}

function countRecords(slice: WordSlice): number {
  const [, plain, variants] = openSlice(slice);
  const records = new Set<number>();
  for (const postings of [plain, ...variants.map(([, own]) => own)]) {
    let record = 0;
    for (const [step] of postings) records.add((record += step));
  }
  return records.size;
}

function countForms(words: WordSlice[]): Map<string, number> {
  const spelled = words.flatMap((slice): [string, number][] => {
    const [word, plain, variants] = openSlice(slice);
    const own = variants.map(([form, postings]): [string, number] => [
      stripOverlay(form),
      postings.length,
    ]);
    return [[word, plain.length], ...own];
  });
  return new Map(spelled.filter(([form, count]) => count > 0 && LETTERS_ONLY.test(form)));
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}

function toName(content: Uint8Array): string {
  return `vi_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

const LETTERS_ONLY = /^\p{L}{1,7}$/u;
