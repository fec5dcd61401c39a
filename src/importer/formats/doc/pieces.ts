import { ImportRefusal } from '../../document/document.ts';
import { BROKEN, type Bytes } from './bytes.ts';
import { PARTS, type DocLayout } from './layout.ts';

/** A stretch of the document's text that lies in one piece in the file ([MS-DOC] 2.8.35). */
export interface Piece {
  /** First character position, counted through the whole document. */
  from: number;
  text: string;
  /** Offset of its first character in the file, and bytes a character. */
  offset: number;
  width: 1 | 2;
}

/** Read the piece table: the text in its order of reading, however the file was saved. */
export function readPieces(main: Bytes, table: Bytes, layout: DocLayout): Piece[] {
  const { at, size } = findPieceTable(table, layout);
  const count = Math.floor((size - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = table.u32(at + 4 * i);
    const length = table.u32(at + 4 * i + 4) - from;
    const place = table.u32(at + 4 * (count + 1) + 8 * i + 2);
    if (length < 0) throw new ImportRefusal(BROKEN);
    pieces.push({ from, ...readText(main, place, length) });
  }
  return pieces;
}

const ONE_BYTE = 0x40000000;
const PROPERTIES_ENTRY = 1;
const PIECES_ENTRY = 2;
const WESTERN = new TextDecoder('windows-1252');
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The piece table stands after any number of property lists. */
function findPieceTable(table: Bytes, layout: DocLayout): { at: number; size: number } {
  const { at, size } = layout.place(PARTS.pieces);
  let position = at;
  while (position < at + size) {
    const type = table.u8(position);
    if (type === PIECES_ENTRY) return { at: position + 5, size: table.u32(position + 1) };
    if (type !== PROPERTIES_ENTRY) break;
    position += 3 + table.u16(position + 1);
  }
  throw new ImportRefusal(BROKEN);
}

function readText(main: Bytes, place: number, length: number): Omit<Piece, 'from'> {
  if (place & ONE_BYTE) {
    const offset = (place & ~ONE_BYTE) >>> 1;
    return { text: WESTERN.decode(main.slice(offset, offset + length)), offset, width: 1 };
  }
  const offset = place >>> 0;
  return { text: UTF_16.decode(main.slice(offset, offset + 2 * length)), offset, width: 2 };
}
