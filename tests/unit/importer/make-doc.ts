import CFB from 'cfb';

/** A stretch of text in one font, bold or not; `\r` ends a paragraph, as in Word. */
export interface DocRun {
  text: string;
  font: number;
  bold?: boolean;
}

const TEXT_AT = 0x600;
const CHARACTERS_PAGE = 0xa00 / 512;
const PARAGRAPHS_PAGE = 0xc00 / 512;

/** The smallest Word 97 file: one piece of bytes, fonts by name, character and paragraph pages. */
export function makeDoc(fonts: string[], runs: DocRun[], flags = 0x0200): Uint8Array {
  const text = runs.map((run) => run.text).join('');
  const main = Buffer.alloc(0xe00);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(193, 2);
  main.writeUInt16LE(flags, 0x0a);
  main.writeInt32LE(text.length, 0x4c);
  Buffer.from(text, 'latin1').copy(main, TEXT_AT);
  writeCharacters(main, runs);
  writeParagraphs(main, text);
  const table: Buffer[] = [];
  add(main, table, 33, pieceTable(text.length));
  add(main, table, 15, fontTable(fonts));
  add(main, table, 12, pageTable(text.length, CHARACTERS_PAGE));
  add(main, table, 13, pageTable(text.length, PARAGRAPHS_PAGE));
  return save(main, Buffer.concat(table));
}

function add(main: Buffer, table: Buffer[], index: number, part: Buffer): void {
  main.writeUInt32LE(Buffer.concat(table).length, 0x9a + 8 * index);
  main.writeUInt32LE(part.length, 0x9a + 8 * index + 4);
  table.push(part);
}

function pieceTable(length: number): Buffer {
  const pieces = Buffer.alloc(5 + 16);
  pieces[0] = 2;
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(length, 9);
  pieces.writeUInt32LE(((TEXT_AT * 2) | 0x40000000) >>> 0, 15);
  return pieces;
}

function fontTable(fonts: string[]): Buffer {
  const entries = fonts.map((font) => {
    const name = Buffer.from(`${font}\0`, 'utf16le');
    const entry = Buffer.alloc(40 + name.length);
    entry[0] = entry.length - 1;
    name.copy(entry, 40);
    return entry;
  });
  const head = Buffer.alloc(4);
  head.writeUInt16LE(fonts.length, 0);
  return Buffer.concat([head, ...entries]);
}

function pageTable(length: number, page: number): Buffer {
  const pages = Buffer.alloc(12);
  pages.writeUInt32LE(TEXT_AT, 0);
  pages.writeUInt32LE(TEXT_AT + length, 4);
  pages.writeUInt32LE(page, 8);
  return pages;
}

/** Offsets, then the place of each property list in words from the page's start. */
function writeCharacters(main: Buffer, runs: DocRun[]): void {
  const page = CHARACTERS_PAGE * 512;
  let [offset, properties] = [TEXT_AT, 400];
  main.writeUInt8(runs.length, page + 511);
  main.writeUInt32LE(offset, page);
  for (const [i, { text, font, bold }] of runs.entries()) {
    offset += text.length;
    main.writeUInt32LE(offset, page + 4 * (i + 1));
    const list = Buffer.from([0x4f, 0x4a, font, 0, 0x51, 0x4a, font, 0, 0x35, 8, bold ? 1 : 0]);
    main.writeUInt8(properties / 2, page + 4 * (runs.length + 1) + i);
    main.writeUInt8(list.length, page + properties);
    list.copy(main, page + properties + 1);
    properties += 12;
  }
}

/** Every paragraph plain; cells and row ends are marked by their control characters alone. */
function writeParagraphs(main: Buffer, text: string): void {
  const page = PARAGRAPHS_PAGE * 512;
  main.writeUInt8(1, page + 511);
  main.writeUInt32LE(TEXT_AT, page);
  main.writeUInt32LE(TEXT_AT + text.length, page + 4);
}

function save(main: Buffer, table: Buffer): Uint8Array {
  const container = CFB.utils.cfb_new();
  const padded = Buffer.concat([main, Buffer.alloc(4096)]);
  CFB.utils.cfb_add(container, '/WordDocument', padded);
  CFB.utils.cfb_add(container, '/1Table', Buffer.concat([table, Buffer.alloc(4096)]));
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }) as Buffer);
}
