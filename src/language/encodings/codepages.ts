/**
 * Give legacy text back its bytes, as characters U+0000–U+00FF: a word processor that took the
 * bytes for another code page («ă» for E3), or for a symbol font (U+F0E3), is undone. Characters
 * that no code page explains stay as they are.
 */
export function toByteText(text: string): string {
  const plain = text
    .replace(PRIVATE, (char) => String.fromCharCode(char.charCodeAt(0) & 0xff))
    .replace(TWINS, (char) => TWIN_BYTES.get(char)!);
  if (!BEYOND_LATIN.test(plain)) return plain;
  const table = CODE_PAGES.map(tableOf).find((page) =>
    [...plain].every((char) => char <= '\u00ff' || page.has(char) || TYPOGRAPHY.test(char)),
  );
  if (!table) return plain;
  return plain.replace(BEYOND_LATIN_ALL, (char) => table.get(char) ?? char);
}

/** Undo UTF-8 that was read as windows-1252 («Tiáº¿ng»); undefined when the text is not that. */
export function undoUtf8Mojibake(text: string): string | undefined {
  if (!UTF8_SEEN_AS_LATIN.test(text)) return undefined;
  const table = latinTable();
  const bytes = [...text].map((char) => (char <= '\u00ff' ? char : table.get(char)));
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte!.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Signs that a PDF shows for the byte whose sign looks the same. */
const TWIN_BYTES = new Map([
  ['\u03bc', '\u00b5'],
  ['\u2219', '\u00b7'],
  ['\u2212', '\u00ad'],
  ['\u02c9', '\u00af'],
]);
const TWINS = /[\u03bc\u2219\u2212\u02c9]/gu;
/** Code pages of the fonts' character sets, the likeliest first. */
const CODE_PAGES = ['windows-1258', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1251'];
const PRIVATE = /[\uf020-\uf0ff]/gu;
const BEYOND_LATIN =
  /[^\0-\u00ff\u2010-\u2044\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u20ac\u2122]/u;
const BEYOND_LATIN_ALL = new RegExp(BEYOND_LATIN, 'gu');
const TYPOGRAPHY =
  /[\u2010-\u2044\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u20ac\u2122]/u;
/** First two bytes of the Vietnamese letters in UTF-8. */
const UTF8_SEEN_AS_LATIN = /áº|á»|Ã[\u00a0-\u00bf]|Æ[°¡]|Ä[\u0090\u2018]/u;

const tables = new Map<string, Map<string, string>>();

/** The characters of a code page beyond ASCII, each with its byte. */
function tableOf(page: string): Map<string, string> {
  const known = tables.get(page);
  if (known) return known;
  const decoder = new TextDecoder(page);
  const table = new Map<string, string>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    table.set(decoder.decode(Uint8Array.of(byte)), String.fromCharCode(byte));
  }
  tables.set(page, table);
  return table;
}

function latinTable(): Map<string, string> {
  return tableOf('windows-1252');
}
