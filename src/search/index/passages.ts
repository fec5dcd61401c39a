import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import type { Passage, PassageSection } from '../pagefind/write-fragment.ts';

/**
 * Cut a notice into passages of at most `PASSAGE_WORDS` words, at the borders of sections where it
 * can: a long law is then as sharp to rank as a short notice. At least one, which may be empty.
 */
export function toPassages(notice: SearchableNotice): Passage[] {
  const passages = pack(toPieces(notice), ({ text }) => countWords(text));
  return passages.length > 0 ? passages : [[]];
}

/** Longest passage, in words. */
const PASSAGE_WORDS = 600;

function toPieces(notice: SearchableNotice): PassageSection[] {
  const sections = notice.sections.map(({ id, number, label, title, text }) => ({
    id,
    number,
    text: `${label} ${title && !text.startsWith(title) ? `${title}\n${text}` : text}`,
  }));
  return [
    { id: 'preamble', number: '', text: notice.preamble.text },
    ...sections,
    { id: 'closing', number: '', text: notice.closing.text },
    { id: 'recipients', number: '', text: notice.recipients.text },
  ]
    .filter(({ text }) => text.trim() !== '')
    .flatMap(splitPiece);
}

/** Split a long section at its line feeds, and a line that is too long between words. */
function splitPiece(piece: PassageSection): PassageSection[] {
  if (countWords(piece.text) <= PASSAGE_WORDS) return [piece];
  const lines = piece.text.split('\n').flatMap((line) => splitLine(line.split(' ')));
  return pack(lines, countWords).map((group) => ({ ...piece, text: group.join('\n') }));
}

function splitLine(words: string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < words.length; i += PASSAGE_WORDS) {
    lines.push(words.slice(i, i + PASSAGE_WORDS).join(' '));
  }
  return lines;
}

function pack<T>(items: T[], measure: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = measure(item);
    if (size + length > PASSAGE_WORDS) [size] = [0, groups.push([])];
    groups.at(-1)!.push(item);
    size += length;
  }
  return groups;
}

function countWords(text: string): number {
  return text.split(WHITE_SPACE).length;
}

const WHITE_SPACE = /\s+/;
