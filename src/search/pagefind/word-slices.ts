import { decodeCbor } from './decode-cbor.ts';
import { encodeCbor } from './encode-cbor.ts';
import type { RawWord } from './postings.ts';
import { stripSignature } from './signature.ts';

/** One word of the index, its postings left encoded: an index of millions fits in memory so. */
export interface WordSlice {
  word: string;
  bytes: Uint8Array;
}

/** Cut an index file into its words without decoding their postings. */
export function sliceWords(chunk: Uint8Array): WordSlice[] {
  const bytes = stripSignature(chunk);
  const list = readHead(bytes, readHead(bytes, 0).at);
  const slices: WordSlice[] = [];
  let { at } = list;
  for (let i = 0; i < list.argument; i++) {
    const end = skipItem(bytes, at);
    const name = readHead(bytes, readHead(bytes, at).at);
    const word = utf8.decode(bytes.subarray(name.at, name.at + name.argument));
    slices.push({ word, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return slices;
}

/** Decode one word. */
export function openSlice({ bytes }: WordSlice): RawWord {
  return decodeCbor(bytes) as unknown as RawWord; // Pagefind's own shape
}

/** Encode one word. */
export function toSlice(raw: RawWord): WordSlice {
  return { word: raw[0], bytes: encodeCbor(raw) };
}

const utf8 = new TextDecoder();

interface Head {
  type: number;
  /** The number itself, or the length of what follows. */
  argument: number;
  /** Where the head ends. */
  at: number;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at]!;
  const [type, info] = [first >> 5, first & 31];
  if (info < 24) return { type, argument: info, at: at + 1 };
  const size = 1 << (info - 24);
  let argument = 0;
  for (let i = 1; i <= size; i++) argument = argument * 256 + bytes[at + i]!;
  return { type, argument, at: at + 1 + size };
}

/** Numbers, texts and lists are all that Pagefind writes here. */
function skipItem(bytes: Uint8Array, start: number): number {
  const { type, argument, at } = readHead(bytes, start);
  if (type === 3) return at + argument;
  if (type !== 4) return at;
  let end = at;
  for (let i = 0; i < argument; i++) end = skipItem(bytes, end);
  return end;
}
