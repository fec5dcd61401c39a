import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTcvn3, encodeTcvn3 } from '../../../../src/language/encodings/tcvn3.ts';
import { decodeViqr, encodeViqr } from '../../../../src/language/encodings/viqr.ts';
import {
  decodeVniWindows,
  encodeVniWindows,
} from '../../../../src/language/encodings/vni-windows.ts';
import {
  decodeUnicode,
  decodeWindows1258,
  encodeWindows1258,
} from '../../../../src/language/encodings/windows-1258.ts';
import { vietnameseText } from '../../importer/vietnamese-text.ts';

const PAIRS = [
  ['TCVN3', encodeTcvn3, decodeTcvn3],
  ['VNI', encodeVniWindows, decodeVniWindows],
  ['VIQR', encodeViqr, decodeViqr],
  ['windows-1258', encodeWindows1258, decodeWindows1258],
  ['decomposed Unicode', (text: string) => text.normalize('NFD'), decodeUnicode],
] as const;

describe.each(PAIRS)('%s', (_, encode, decode) => {
  test('gives back any Vietnamese text', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(decode(encode(text)).join('')).toBe(text);
      }),
    );
  });

  test('returns one piece for each character', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const encoded = encode(text);
        expect(decode(encoded)).toHaveLength(encoded.length);
      }),
    );
  });
});
