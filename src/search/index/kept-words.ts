import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FiledWords, ReadBytes, WordList, WordSource } from '../pagefind/word-list.ts';

/** Words of a block that are filed by themselves. */
export interface Part {
  name: 'words' | 'pairs';
  /** Changes with anything but the block that they are made from. */
  key: string;
}

/** Filed words of a block, on disk. */
export type KeptWords = Pick<WordSource, 'list' | 'openPostings'>;

/** File words of a block unless they are kept in its folder; of each part one state is. */
export function keepWords(folder: string, { name, key }: Part, file: () => FiledWords): KeptWords {
  const place = join(folder, `${name}-${key}`);
  const [list, postings] = [`${place}.list`, `${place}.postings`];
  if (!existsSync(list)) {
    for (const old of readdirSync(folder))
      if (old.startsWith(`${name}-`)) rmSync(join(folder, old));
    const filed = file();
    writeFileSync(postings, filed.postings);
    // Last and by a rename: a kill may come at any moment.
    writeFileSync(`${list}.new`, serialize(filed.list));
    renameSync(`${list}.new`, list);
  }
  return {
    list: deserialize(readFileSync(list)) as WordList, // written above
    openPostings: () => openReader(postings),
  };
}

/** Bytes that are read from disk at once: many blocks are read side by side. */
const WINDOW = 1 << 16;

/** Read a file from its beginning; it is open only while it is read. */
function openReader(file: string): ReadBytes {
  let window: Uint8Array = new Uint8Array(0);
  let [at, read] = [0, 0];
  return (length) => {
    if (at + length > window.length) {
      read += at;
      window = readAt(file, read, Math.max(length, WINDOW));
      at = 0;
    }
    return window.subarray(at, (at += length));
  };
}

function readAt(file: string, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, length, position));
  } finally {
    closeSync(handle);
  }
}
