import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Point } from '../../domain/issue/point.ts';
import { findLookAlikes, mendLookAlikes } from './look-alikes.ts';

/**
 * Find what no reader sees in a text and every search stumbles over: letters typed with combining
 * marks, characters of no width, letters of other alphabets; and marks of secrecy, which forbid
 * publication.
 */
export function findTextProblems(source: string): Problem[] {
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
  return mendLookAlikes(source.normalize('NFC').replace(INVISIBLE, ''));
}

/** Zero-width space and joiners, byte-order mark, soft hyphen, directional marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2061-\u2064\uFEFF]/gu;
/** A mark of secrecy or of limited circulation (NĐ 30/2020, Phụ lục I) stands alone on its line. */
const SECRECY = /^[\s*#>]*(?:TUYỆT MẬT|TỐI MẬT|MẬT|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)[\s*]*$/gu;
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

function toCode(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
