import { gunzipSync } from 'node:zlib';
import { cutChunks } from './cut-chunks.ts';
import { decodeCbor, type Cbor } from './decode-cbor.ts';
import { encodeCbor } from './encode-cbor.ts';
import { filePairs } from './file-pairs.ts';
import { stripOverlay } from './overlay.ts';
import { packFile, toFileName } from './pack-file.ts';
import { stripSignature } from './signature.ts';
import type { WordCosts } from './word-costs.ts';
import { openSlice, sliceWords, type WordSlice } from './word-slices.ts';

/** The index files that Pagefind wrote, cut anew. */
export interface Recut {
  /** File name without its ending → packed content. */
  chunks: Map<string, Uint8Array>;
  /** Content of `pf_meta`, packed, and the hash for its name. */
  meta: { hash: string; content: Uint8Array };
  costs: WordCosts;
  /** Every spelling made of letters → in how many records it occurs. */
  forms: Map<string, number>;
}

/** Files words under further words: phrases under their abbreviations. */
export type FileMore = (words: WordSlice[]) => WordSlice[];

/**
 * Cut Pagefind's index files smaller, in Pagefind's own format. Pagefind fills a file with some
 * 200 kB of words, all of which a reader fetches for one of them; cut anew, a rare word costs some
 * kilobytes, and only a frequent one more. Pagefind's own client reads the result too.
 */
export function recut(
  packedMeta: Uint8Array,
  packedChunks: Uint8Array[],
  fileMore: FileMore,
): Recut {
  const [version, pages, , ...rest] = decodeCbor(stripSignature(gunzipSync(packedMeta))) as [
    string,
    Cbor[],
    ...Cbor[],
  ];
  const written = packedChunks.flatMap((chunk) => sliceWords(gunzipSync(chunk)));
  const single = fileMore(written);
  const sizes = toSizes(single);
  const frequent = single.filter(({ bytes }) => bytes.length > sizes.frequent);
  const words = [...single, ...filePairs(frequent)].sort((a, b) => (a.word < b.word ? -1 : 1));
  const { chunks, entries, heavy, lightBytes } = cutChunks(words, sizes.chunk);
  const content = packFile(encodeCbor([version, pages, entries, ...rest]));
  return {
    chunks,
    meta: { hash: toFileName(content), content },
    costs: { heavy, lightBytes, frequent: frequent.map(({ word }) => word) },
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

const LETTERS_ONLY = /^\p{L}{1,7}$/u;
