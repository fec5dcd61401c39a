import { type Cbor, decodeCbor } from './decode-cbor.ts';
import { stripSignature } from './signature.ts';

/** The version of Pagefind whose files we read; the package is pinned to it. */
export const PAGEFIND_VERSION = '1.5.2';

/** What `pf_meta` says: the records, and which index file holds which words. */
export interface Meta {
  /** Record number → name of its fragment and number of its words. */
  records: { fragment: string; length: number }[];
  /** Index files in the order of their words. */
  chunks: Chunk[];
}

export interface Chunk {
  first: string;
  last: string;
  file: string;
}

/** Parse the content of `pagefind.<hash>.pf_meta`. */
export function parseMeta(bytes: Uint8Array): Meta {
  const [version, pages, chunks] = decodeCbor(stripSignature(bytes)) as [
    string,
    [string, number][],
    [string, string, string][],
    ...Cbor[],
  ];
  if (version !== PAGEFIND_VERSION) {
    throw new Error(`Pagefind ${PAGEFIND_VERSION} is read here, the index is of ${version}.`);
  }
  return {
    records: pages.map(([fragment, length]) => ({ fragment, length })),
    chunks: chunks.map(([first, last, file]) => ({ first, last, file })),
  };
}

/** Find the index file that holds a word, if any does. */
export function findChunk(chunks: Chunk[], word: string): Chunk | undefined {
  let [low, high] = [0, chunks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.last < word) low = middle + 1;
    else high = middle;
  }
  const chunk = chunks[low];
  return chunk && chunk.first <= word && word <= chunk.last ? chunk : undefined;
}
