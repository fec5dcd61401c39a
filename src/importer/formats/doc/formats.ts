import type { Bytes } from './bytes.ts';
import { MODIFIER, readModifiers } from './modifiers.ts';

/** How characters are set, as far as the importer cares. */
export interface CharacterFormat {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Indexes in the font table: for ASCII, and for the letters above it. */
  asciiFont: number;
  otherFont: number;
  /** A sign of a symbol font that stands in place of the character. */
  symbol?: { font: number; code: number } | undefined;
}

/** How a paragraph is set. */
export interface ParagraphFormat {
  style: number;
  centred: boolean;
  pageBreak: boolean;
  inTable: boolean;
  rowEnd: boolean;
  nestedCell: boolean;
  /** Depth of tables, from 1 inside one. */
  depth: number;
  /** Outline level from 0; 9 is body text. */
  outline: number;
  list: number;
  listLevel: number;
}

export const PLAIN_PARAGRAPH: ParagraphFormat = {
  style: 0,
  centred: false,
  pageBreak: false,
  inTable: false,
  rowEnd: false,
  nestedCell: false,
  depth: 0,
  outline: 9,
  list: 0,
  listLevel: 0,
};

/** Apply character changes to a format; switches may refer to the style's own value. */
export function changeCharacters(
  base: CharacterFormat,
  bytes: Bytes,
  [start, end]: [number, number],
  styles: (style: number) => CharacterFormat | undefined = () => undefined,
): CharacterFormat {
  let format = { ...base };
  let style = base;
  for (const { code, operand } of readModifiers(bytes, start, end)) {
    const toggle = TOGGLES.get(code);
    if (toggle) format[toggle] = switched(bytes.u8(operand), style[toggle]);
    else if (code === MODIFIER.plain) format = { ...style };
    else if (code === MODIFIER.style) {
      const named = styles(bytes.u16(operand));
      if (named) format = style = { ...named };
    } else if (code === MODIFIER.asciiFont) format.asciiFont = bytes.u16(operand);
    else if (code === MODIFIER.otherFont) format.otherFont = bytes.u16(operand);
    else if (code === MODIFIER.defaultFont) {
      format.asciiFont = format.otherFont = bytes.u16(operand);
    } else if (code === MODIFIER.symbol) {
      format.symbol = { font: bytes.u16(operand), code: bytes.u16(operand + 2) };
    }
  }
  return format;
}

/** Apply paragraph changes to a format. */
export function changeParagraph(
  base: ParagraphFormat,
  bytes: Bytes,
  [start, end]: [number, number],
): ParagraphFormat {
  const format = { ...base };
  for (const { code, operand } of readModifiers(bytes, start, end)) {
    const flag = FLAGS.get(code);
    if (flag) format[flag] = bytes.u8(operand) === 1;
    else if (code === MODIFIER.alignment || code === MODIFIER.alignmentLogical) {
      format.centred = bytes.u8(operand) === 1;
    } else if (code === MODIFIER.depth) format.depth = bytes.u32(operand);
    else if (code === MODIFIER.outline) format.outline = bytes.u8(operand);
    else if (code === MODIFIER.list) format.list = bytes.u16(operand);
    else if (code === MODIFIER.listLevel) format.listLevel = bytes.u8(operand);
  }
  return format;
}

const TOGGLES = new Map([
  [MODIFIER.bold, 'bold'],
  [MODIFIER.italic, 'italic'],
  [MODIFIER.capitals, 'capitals'],
  [MODIFIER.hidden, 'hidden'],
  [MODIFIER.deleted, 'deleted'],
] as const) as Map<number, 'bold' | 'italic' | 'capitals' | 'hidden' | 'deleted'>;

const FLAGS = new Map([
  [MODIFIER.pageBreak, 'pageBreak'],
  [MODIFIER.inTable, 'inTable'],
  [MODIFIER.rowEnd, 'rowEnd'],
  [MODIFIER.nestedCell, 'nestedCell'],
] as const) as Map<number, 'pageBreak' | 'inTable' | 'rowEnd' | 'nestedCell'>;

/** 0 and 1 are off and on; 0x80 is as the style, 0x81 its opposite. */
function switched(value: number, inherited: boolean): boolean {
  if (value === 0x80) return inherited;
  return value === 0x81 ? !inherited : value === 1;
}
