import type { Bytes } from './bytes.ts';

/** One property change of a Word 97 file ([MS-DOC] 2.6): what, and where its operand lies. */
export interface Modifier {
  code: number;
  operand: number;
}

/** Walk the property changes between two offsets; stops quietly where they are broken. */
export function* readModifiers(bytes: Bytes, start: number, end: number): Generator<Modifier> {
  let at = start;
  while (at + 3 <= end) {
    const code = bytes.u16(at);
    yield { code, operand: at + 2 };
    at += 2 + operandSize(bytes, code, at + 2);
  }
}

/** Codes of the property changes that matter to the words. */
export const MODIFIER = {
  deleted: 0x0800,
  bold: 0x0835,
  italic: 0x0836,
  capitals: 0x083b,
  hidden: 0x083c,
  plain: 0x2a33,
  style: 0x4a30,
  defaultFont: 0x4a3d,
  asciiFont: 0x4a4f,
  otherFont: 0x4a51,
  symbol: 0x6a09,
  alignment: 0x2403,
  alignmentLogical: 0x2461,
  pageBreak: 0x2407,
  inTable: 0x2416,
  rowEnd: 0x2417,
  nestedCell: 0x244b,
  depth: 0x6649,
  outline: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
} as const;

const TABLE_DEFINITION = 0xd608;
const TABS_CHANGE = 0xc615;
const FIXED_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

function operandSize(bytes: Bytes, code: number, at: number): number {
  const kind = code >> 13;
  if (kind !== 6) return FIXED_SIZES[kind] ?? 0;
  if (code === TABLE_DEFINITION) return at + 2 <= bytes.length ? bytes.u16(at) + 1 : bytes.length;
  const size = at < bytes.length ? bytes.u8(at) : 0;
  return code === TABS_CHANGE && size === 255 ? tabsSize(bytes, at) : size + 1;
}

/** A long list of tab stops counts itself: deleted ones of four bytes, added ones of three. */
function tabsSize(bytes: Bytes, at: number): number {
  const deleted = bytes.u8(at + 1);
  const added = bytes.u8(at + 2 + 4 * deleted);
  return 3 + 4 * deleted + 3 * added;
}
