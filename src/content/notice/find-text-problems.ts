import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Point } from '../../domain/issue/point.ts';
import { findLookAlikes, mayLookAlike, mendLookAlikes } from './look-alikes.ts';

/**
 * Find what no reader sees in a text and every search stumbles over: letters typed with combining
 * marks, characters of no width, letters of other alphabets; and marks of secrecy, which forbid
 * publication.
 *
 * @param mended the same text as `mendText` gives it; nothing is strange in a text that it leaves
 */
export function findTextProblems(source: string, mended = mendText(source)): Problem[] {
  if (mended === source && !SECRET_WORDS.test(source)) return [];
  const lines = source.split('\n');
  return lines.flatMap((text, i) => [
    ...findDecomposed(text).map(({ column, found }) =>
      problem('text-not-nfc', { line: i + 1, column }, found, found.normalize('NFC')),
    ),
    ...matchAll(text, INVISIBLE).map(({ column, found }) =>
      problem('text-invisible', { line: i + 1, column }, toCode(found)),
    ),
    ...findLookAlikes(text).map(({ index, found, expected, letter }) =>
      problem(
        'look-alike-letter',
        { line: i + 1, column: index + 1 },
        found,
        expected,
        toCode(letter),
      ),
    ),
    ...matchAll(text, SECRECY).map(({ column, found }) =>
      problem('secrecy-mark', { line: i + 1, column }, found.replace(MARKS_AROUND, '')),
    ),
  ]);
}

/**
 * The text in precomposed letters (NFC), without what has no width, and with Vietnamese letters in
 * place of those that look like them; the words stay the same.
 */
export function mendText(source: string): string {
  if (isPlain(source)) return source;
  return mendLookAlikes(mendCharacters(source));
}

function mendCharacters(source: string): string {
  return source.normalize('NFC').replace(INVISIBLE, '');
}

/** Zero-width space and joiners, byte-order mark, soft hyphen, directional marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2061-\u2064\uFEFF]/gu;
/** A mark of secrecy or of limited circulation (NĐ 30/2020, Phụ lục I) stands alone on its line. */
const SECRECY = /^[\s*#>]*(?:TUYỆT MẬT|TỐI MẬT|MẬT|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)[\s*]*$/gu;
/** Some word of every such mark. */
const SECRET_WORDS = /MẬT|LƯU HÀNH|XEM XONG/u;
const MARKS_AROUND = /^[\s*#>]+|[\s*]+$/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words that change under NFC, at most one a line: the whole line was typed the same way. */
function findDecomposed(text: string): (Pick<Point, 'column'> & { found: string })[] {
  if (text === text.normalize('NFC')) return [];
  return matchAll(text, WORD)
    .filter(({ found }) => found !== found.normalize('NFC'))
    .slice(0, 1);
}

function matchAll(text: string, pattern: RegExp): { column: number; found: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ column: match.index + 1, found: match[0] }));
}

/**
 * Is every character of a text one that needs no mending: ASCII, a precomposed Latin letter, a plain
 * mark of punctuation? Nearly every text is; others may be well, too.
 */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= PLAIN.length || PLAIN[code] === 0) return false;
  }
  return true;
}

const PLAIN_CHARACTER = /^[\0-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]$/u;
/** Up to the end of the general marks of punctuation. */
const PLAIN = Uint8Array.from({ length: 0x2060 }, (_, code) => {
  const character = String.fromCharCode(code);
  const isMended = mendCharacters(character) !== character || mayLookAlike(character);
  return Number(PLAIN_CHARACTER.test(character) && !isMended);
});

function toCode(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
