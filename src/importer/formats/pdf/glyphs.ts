import type { TextItem } from './lines.ts';

/** What the page draws, as the PDF library lists it. */
export interface OperatorList {
  argsArray: unknown[];
}

/** Every character that the page draws, in order; a wide gap counts as a space. */
export function readGlyphs({ argsArray }: OperatorList): string[] {
  const glyphs: string[] = [];
  for (const args of argsArray) {
    const list: unknown = Array.isArray(args) ? args[0] : undefined;
    if (!Array.isArray(list)) continue;
    for (const glyph of list) {
      if (typeof glyph === 'number' && glyph < -WIDE_GAP) glyphs.push(' ');
      else if (isGlyph(glyph)) glyphs.push(glyph.unicode.trim() === '' ? ' ' : glyph.unicode);
    }
  }
  return glyphs;
}

/**
 * Put back the characters that the library leaves out of the text as invisible: the soft hyphen,
 * which is the letter «ư» in TCVN3. Both lists are in the order of drawing; where they part for
 * good, the rest stays as it is.
 */
export function restoreHidden(items: TextItem[], glyphs: string[]): TextItem[] {
  if (!glyphs.includes(HIDDEN)) return items;
  let at = 0;
  return items.map((item) => {
    let text = '';
    for (const char of item.text) {
      while (char !== ' ' && glyphs[at] === ' ') at++;
      for (; glyphs[at] === HIDDEN; at++) text += HIDDEN;
      text += char;
      at = follow(glyphs, at, char);
      for (; glyphs[at] === HIDDEN; at++) text += HIDDEN;
    }
    return { ...item, text };
  });
}

const HIDDEN = '\u00ad';
/** How far ahead a glyph is looked for: ligatures and normalised signs differ by a few. */
const REACH = 6;
/** In thousandths of the letters' height. */
const WIDE_GAP = 180;

function isGlyph(value: unknown): value is { unicode: string } {
  return typeof value === 'object' && value !== null && 'unicode' in value
    ? typeof value.unicode === 'string'
    : false;
}

/** The place after the glyph that drew a character; a glyph may stand for several characters. */
function follow(glyphs: string[], at: number, char: string): number {
  if (char === ' ') return glyphs[at] === ' ' ? at + 1 : at;
  for (let ahead = at; ahead < at + REACH; ahead++) {
    if (glyphs[ahead] === char) return ahead + 1;
  }
  return glyphs[at]?.includes(char) ? at : at + 1;
}
