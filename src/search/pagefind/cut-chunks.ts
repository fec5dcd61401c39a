import type { Cbor } from './decode-cbor.ts';
import { encodeCbor } from './encode-cbor.ts';
import { packFile, toFileName } from './pack-file.ts';
import type { WordCosts } from './word-costs.ts';
import { openSlice, type WordSlice } from './word-slices.ts';

/** Index files, and what the rest of the index needs to know of them. */
export interface CutChunks extends Pick<WordCosts, 'heavy' | 'lightBytes'> {
  /** File name without its ending → packed content. */
  chunks: Map<string, Uint8Array>;
  /** What `pf_meta` says of each file: its first word, its last, its name. */
  entries: Cbor[];
}

/** Put words, which are in order, into files of about `size` bytes before packing. */
export function cutChunks(words: WordSlice[], size: number): CutChunks {
  const chunks = new Map<string, Uint8Array>();
  const heavy: WordCosts['heavy'] = {};
  const entries = groupBySize(words, size).map((group): Cbor => {
    const content = packFile(encodeChunk(group));
    const name = toFileName(content);
    chunks.set(name, content);
    const [first] = group;
    if (group.length === 1 && content.length > LISTED_BYTES) {
      heavy[first!.word] = [round(content.length), round(countRecords(first!))];
    }
    return [first!.word, group.at(-1)!.word, name];
  });
  const light = [...chunks.values()].filter(({ length }) => length <= LISTED_BYTES);
  return { chunks, entries, heavy, lightBytes: toMeanLength(light) };
}

/** A packed file from this size on is listed, so that a query can plan for it. */
const LISTED_BYTES = 4_500;

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

function toMeanLength(files: Uint8Array[]): number {
  return Math.round(files.reduce((sum, { length }) => sum + length, 0) / Math.max(1, files.length));
}
