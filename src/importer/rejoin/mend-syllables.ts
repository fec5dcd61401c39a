import { addDoubt, textOf, type ImportedParagraph, type Run } from '../document/document.ts';
import { isOnset, isSyllable } from '../../language/syllable.ts';
import { TONED_VOWELS } from '../../language/syllable-table.ts';

/**
 * Mend syllables that a PDF split («cổ ph ần»): only where the first piece is a group of consonants
 * that is no word and both together are a syllable. Other suspicious pairs are told, not changed.
 */
export function mendSyllables(paragraph: ImportedParagraph): ImportedParagraph {
  const mended: string[] = [];
  const runs: Run[] = paragraph.runs.map((run) => ({
    ...run,
    text: run.text.replace(PAIR, (pair, first: string, second: string) => {
      if (!isSplit(first, second)) return pair;
      mended.push(`«${pair}» thành «${first}${second}»`);
      return first + second;
    }),
  }));
  const changed = mended.length === 0 ? paragraph : addDoubt({ ...paragraph, runs }, tell(mended));
  const suspects = findSuspects(textOf(changed));
  if (suspects.length === 0) return changed;
  const message = `Có thể một tiếng bị tách đôi, hãy xem lại: ${suspects.join(', ')}.`;
  return addDoubt(changed, { rule: 'split-syllable', message });
}

/** Two pieces of letters with one space between, the second without a first consonant. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}.'-])(\p{L}{2,3}) ([${TONED_VOWELS}][\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}])`,
  'gu',
);
const LAST_PIECE = /(?<![\p{L}\p{M}\p{N}])(\p{Ll}+) (\p{Ll}{1,2})(?![\p{L}\p{M}\p{N}).])/gu;

function isSplit(first: string, second: string): boolean {
  return isOnset(first) && first.toLowerCase() === first && isSyllable(first + second);
}

function tell(mended: string[]): { rule: 'mended-syllable'; message: string } {
  return { rule: 'mended-syllable', message: `Đã nối tiếng bị tách: ${mended.join(', ')}.` };
}

/** A last consonant cut off («qua n»): what stands alone is no word. */
function findSuspects(text: string): string[] {
  return [...text.matchAll(LAST_PIECE)].flatMap(([pair, first = '', second = '']) =>
    CODA.test(second) && isSyllable(first + second) ? [`«${pair}»`] : [],
  );
}

const CODA = /^(?:n|ng|nh|t|ch|p|i|u|o)$/u;
