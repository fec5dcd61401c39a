import { decodeTcvn3 } from './tcvn3.ts';
import { decodeCasualViqr } from './viqr.ts';
import { decodeVniWindows } from './vni-windows.ts';
import { decodeUnicode, decodeWindows1258 } from './windows-1258.ts';

/**
 * The ways in which Vietnamese text was written. A decoder takes text whose characters stand for
 * bytes (as windows-1252 shows them) and returns one piece for each character, so that bold type
 * and italics can follow the letters.
 */
export const ENCODINGS = {
  unicode: { name: 'Unicode', decode: decodeUnicode },
  tcvn3: { name: 'TCVN3 (ABC)', decode: decodeTcvn3 },
  vni: { name: 'VNI-Windows', decode: decodeVniWindows },
  viqr: { name: 'VIQR', decode: decodeCasualViqr },
  'windows-1258': { name: 'windows-1258', decode: decodeWindows1258 },
} as const satisfies Record<string, { name: string; decode: (text: string) => string[] }>;

export type Encoding = keyof typeof ENCODINGS;

/**
 * The encoding that a font's name promises, and whether the font shows small letters as capitals.
 *
 * @example findFontEncoding('.VnTimeH') // => { encoding: 'tcvn3', capitals: true }
 */
export function findFontEncoding(
  font: string,
): { encoding: Encoding; capitals: boolean } | undefined {
  const name = font.replace(SUBSET, '').replace(STYLE, '');
  if (TCVN3_FONT.test(name)) return { encoding: 'tcvn3', capitals: CAPITALS_FONT.test(name) };
  if (VNI_FONT.test(name)) return { encoding: 'vni', capitals: false };
  return undefined;
}

/** What a PDF adds to a font's name: «FBHPFO+VnTimeHBold», «.VnTime,BoldItalic». */
const SUBSET = /^[A-Z]{6}\+/u;
const STYLE = /[-,_ ]*(?:Bold|Italic|Oblique|Regular|Normal)+$/u;
/** «.VnTime», «.VnArial NarrowH»; the dot is sometimes lost. */
const TCVN3_FONT = /^\s*\.Vn|^\s*Vn(?:Time|Arial|Courier|Helvet|Book|Clarendon|Century)/iu;
const CAPITALS_FONT = /H\s*$/u;
/** «VNI-Times», «VNI Helve». */
const VNI_FONT = /^\s*VNI(?:[-_ ]|$)/iu;
