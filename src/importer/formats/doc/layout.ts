import type { Bytes } from './bytes.ts';

/** Where a Word 97 file keeps its parts, from its file information block ([MS-DOC] 2.5). */
export interface DocLayout {
  /** Lengths, in characters, of the texts that follow one another. */
  lengths: { body: number; footnotes: number; headers: number; endnotes: number; boxes: number };
  /** Length of everything between the headers and the end notes. */
  comments: number;
  place: (index: number) => { at: number; size: number };
}

/** Entries of FibRgFcLcb97 that we read. */
export const PARTS = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;

/** Read the file information block of a Word 97–2003 document. */
export function readLayout(main: Bytes): DocLayout {
  const length = (at: number) => main.u32(at) | 0;
  return {
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    comments: length(0x58) + length(0x5c),
    place: (index) => ({
      at: main.u32(FIRST_PART + 8 * index),
      size: main.u32(FIRST_PART + 8 * index + 4),
    }),
  };
}

/** Word 6 and 95 wrote another layout under the same extension. */
export function isWord97(main: Bytes): boolean {
  return main.u16(2) >= FIRST_WORD_97;
}

const FIRST_PART = 0x9a;
const FIRST_WORD_97 = 0xc1 - 8;
