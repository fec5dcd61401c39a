import type { Doubt } from '../document/document.ts';

/**
 * Write the signs of symbol fonts (Symbol, Wingdings) as Unicode; one that is not known becomes
 * «□» and is told.
 */
export function readSymbols(text: string, font: string): { text: string; unknown?: Doubt } {
  let missing = 0;
  const table = WINGDINGS_FONT.test(font) ? WINGDINGS : SYMBOL;
  const read = text.replace(PRIVATE, (char) => {
    const known = table.get(char.charCodeAt(0) & 0xff) ?? toAscii(char, font);
    if (known === undefined) missing++;
    return known ?? '□';
  });
  if (missing === 0) return { text: read };
  const message = `Có ${missing} ký hiệu của phông «${font}» không rõ là gì, được ghi là «□».`;
  return { text: read, unknown: { rule: 'unknown-symbol', message } };
}

const PRIVATE = /[\uf020-\uf0ff]/gu;
const WINGDINGS_FONT = /dings/iu;

const SYMBOL = new Map<number, string>([
  ...letters(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  ...letters(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  ...letters(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅'),
  ...letters(0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...letters(0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  [0x5b, '['],
  [0x5d, ']'],
  [0x7b, '{'],
  [0x7c, '|'],
  [0x7d, '}'],
  [0xe5, '∑'],
  [0xf2, '∫'],
]);

const WINGDINGS = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa1, '○'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** Signs of neighbouring codes. */
function letters(first: number, signs: string): [number, string][] {
  return [...signs].map((sign, i) => [first + i, sign]);
}

/** In an ordinary font such a character is only its ASCII letter moved aside. */
function toAscii(char: string, font: string): string | undefined {
  const code = char.charCodeAt(0) & 0xff;
  return code < 0x7f && !SYMBOL_FONT.test(font) ? String.fromCharCode(code) : undefined;
}

const SYMBOL_FONT = /dings|symbol/iu;
