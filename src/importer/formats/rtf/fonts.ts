import { findFontEncoding } from '../../../language/encodings/encoding.ts';
import { CHARSET_PAGES, SYMBOL_CHARSET } from './words.ts';

/** A font of the font table. */
export interface RtfFont {
  name: string;
  charset: number;
}

/**
 * Read a byte of text set in a font: by the font's character set, except where the font's name
 * says that its bytes are a Vietnamese encoding of their own.
 */
export function readByte(code: number, font: RtfFont | undefined, page: string): string {
  const legacy = font !== undefined && findFontEncoding(font.name) !== undefined;
  if (font?.charset === SYMBOL_CHARSET && !legacy) return String.fromCharCode(0xf000 + code);
  const charsetPage = CHARSET_PAGES.get(font?.charset ?? 0) ?? page;
  return decoderOf(legacy ? WESTERN : charsetPage).decode(Uint8Array.of(code));
}

/** The code page that `\ansicpg` names, where we know it. */
export function toCodePage(number: number): string {
  return number >= 1250 && number <= 1258 ? `windows-${number}` : WESTERN;
}

export const WESTERN = 'windows-1252';

const decoders = new Map<string, TextDecoder>();

function decoderOf(page: string): TextDecoder {
  const decoder = decoders.get(page) ?? new TextDecoder(page);
  decoders.set(page, decoder);
  return decoder;
}
