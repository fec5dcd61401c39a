import type { Bytes } from './bytes.ts';
import { PARTS, type DocLayout } from './layout.ts';

/** A range of file offsets set alike, and where its property changes lie in the main stream. */
export interface Stretch {
  start: number;
  end: number;
  changes: [number, number];
  /** Paragraphs only. */
  style: number;
}

/** Finds the stretch that covers a file offset. */
export type FindStretch = (offset: number) => Stretch | undefined;

/** Index the pages of character properties ([MS-DOC] 2.9.33). */
export function readCharacterPages(main: Bytes, table: Bytes, layout: DocLayout): FindStretch {
  return toFinder(
    readPages(main, table, layout.place(PARTS.characterPages), (page, i, count) => {
      const word = main.u8(page + 4 * (count + 1) + i);
      if (word === 0) return { changes: [0, 0], style: 0 };
      const at = page + 2 * word;
      return { changes: [at + 1, at + 1 + main.u8(at)], style: 0 };
    }),
  );
}

/** Index the pages of paragraph properties ([MS-DOC] 2.9.174). */
export function readParagraphPages(main: Bytes, table: Bytes, layout: DocLayout): FindStretch {
  return toFinder(
    readPages(main, table, layout.place(PARTS.paragraphPages), (page, i, count) => {
      const word = main.u8(page + 4 * (count + 1) + 13 * i);
      if (word === 0) return { changes: [0, 0], style: 0 };
      const at = page + 2 * word;
      const size = main.u8(at);
      const [start, length] = size === 0 ? [at + 2, 2 * main.u8(at + 1)] : [at + 1, 2 * size - 1];
      return { changes: [start + 2, start + length], style: main.u16(start) };
    }),
  );
}

const PAGE = 512;

type ReadEntry = (
  page: number,
  index: number,
  count: number,
) => { changes: [number, number]; style: number };

function readPages(
  main: Bytes,
  table: Bytes,
  { at, size }: { at: number; size: number },
  readEntry: ReadEntry,
): Stretch[] {
  const pages = Math.max(0, Math.floor((size - 4) / 8));
  const stretches: Stretch[] = [];
  for (let p = 0; p < pages; p++) {
    const page = (table.u32(at + 4 * (pages + 1) + 4 * p) & 0x3fffff) * PAGE;
    if (page + PAGE > main.length) continue;
    const count = main.u8(page + PAGE - 1);
    for (let i = 0; i < count; i++) {
      const [start, end] = [main.u32(page + 4 * i), main.u32(page + 4 * i + 4)];
      stretches.push({ start, end, ...readEntry(page, i, count) });
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** Look up by halving, the last answer first: neighbouring characters share a stretch. */
function toFinder(stretches: Stretch[]): FindStretch {
  let last: Stretch | undefined;
  return (offset) => {
    if (last && offset >= last.start && offset < last.end) return last;
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low];
    return (last = found && found.start <= offset ? found : undefined);
  };
}
