import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, type Cbor } from '../bundle/cbor.ts';
import { stripOverlay } from '../bundle/fragment.ts';
import { SIGNATURE, stripSignature } from '../bundle/meta.ts';
import type { Overview } from '../bundle/overview.ts';
import { parseChunk, type RawWord } from '../bundle/postings.ts';
import type { Phrasebook } from '../query/phrases.ts';
import { encodeCbor } from './encode-cbor.ts';
import { filePairs } from './file-pairs.ts';
import { filePhrases } from './file-phrases.ts';

/** The index files of a bundle, cut anew. */
export interface Recut {
  /** File name without its ending → packed content. */
  chunks: Map<string, Uint8Array>;
  /** Content of `pf_meta`, packed, and the hash for its name. */
  meta: { hash: string; content: Uint8Array };
  /** Words and pairs that fill a file of their own → its size, and in how many records they are. */
  heavy: Overview['heavy'];
  frequent: string[];
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
  const written = packedChunks.flatMap((chunk) => parseChunk(gunzipSync(chunk)));
  const single = filePhrases(written, phrasebook);
  const frequent = new Set(single.filter(isFrequent).map(([word]) => word));
  const words = [...single, ...filePairs(single, frequent)];
  words.sort(([a], [b]) => (a < b ? -1 : 1));
  const { chunks, entries, heavy } = cutChunks(words);
  const [version, pages, , ...rest] = decodeCbor(stripSignature(gunzipSync(packedMeta))) as Cbor[];
  const content = pack([version!, pages!, entries, ...rest]);
  const meta = { hash: toName(content), content };
  return { chunks, meta, heavy, frequent: [...frequent], forms: countForms(written) };
}

function cutChunks(words: RawWord[]): Pick<Recut, 'chunks' | 'heavy'> & { entries: Cbor[] } {
  const chunks = new Map<string, Uint8Array>();
  const heavy: Recut['heavy'] = {};
  const entries = groupBySize(words).map((group): Cbor => {
    const content = pack([group as unknown as Cbor]);
    const name = toName(content);
    chunks.set(name, content);
    const [word] = group;
    if (group.length === 1 && content.length > LISTED_BYTES)
      heavy[word![0]] = [round(content.length), round(countRecords(word!))];
    return [word![0], group.at(-1)![0], name];
  });
  return { chunks, entries, heavy };
}

function isFrequent(word: RawWord): boolean {
  return encodeCbor(word as unknown as Cbor).length > FREQUENT_BYTES;
}

/** Two digits are enough to plan with, and compress better. */
function round(count: number): number {
  return Number(count.toPrecision(2));
}

function countRecords([, plain, variants]: RawWord): number {
  const records = new Set<number>();
  for (const postings of [plain, ...variants.map(([, own]) => own)]) {
    let record = 0;
    for (const [step] of postings) records.add((record += step));
  }
  return records.size;
}

/** Unpacked bytes to put in one file; packed they are about a third. */
const CHUNK_BYTES = 5_000;
/** A packed file from this size on is listed, so that a query can plan for it. */
const LISTED_BYTES = 4_000;
/** Unpacked bytes from which on a word is so frequent that its pairs are filed too. */
const FREQUENT_BYTES = 40_000;

function groupBySize(words: RawWord[]): RawWord[][] {
  const groups: RawWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encodeCbor(word as unknown as Cbor).length;
    if (size > room) {
      groups.push([]);
      room = CHUNK_BYTES;
    }
    groups.at(-1)!.push(word);
    room -= size;
  }
  return groups;
}

function countForms(words: RawWord[]): Map<string, number> {
  const spelled = words.flatMap(([word, plain, variants]): [string, number][] => [
    [word, plain.length],
    ...variants.map(([form, postings]): [string, number] => [stripOverlay(form), postings.length]),
  ]);
  return new Map(spelled.filter(([form, count]) => count > 0 && LETTERS_ONLY.test(form)));
}

function pack(value: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, encodeCbor(value)]), { level: 9 });
}

function toName(content: Uint8Array): string {
  return `vi_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

const LETTERS_ONLY = /^\p{L}{1,7}$/u;
