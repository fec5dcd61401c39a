import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import { endSentence, toParagraph, toWords } from '../pagefind/text.ts';
import type { Passage, PassageSection } from '../pagefind/write-fragment.ts';

/**
 * Cut a notice into passages of at most `PASSAGE_WORDS` words, at the borders of sections where it
 * can: a long law is then as sharp to rank as a short notice. At least one, which may be empty.
 */
export function toPassages(notice: SearchableNotice): Passage[] {
  const passages = pack(toPieces(notice).flatMap(toSections), ({ words }) => words.length);
  return passages.length > 0 ? passages : [[]];
}

/** Longest passage, in words. */
const PASSAGE_WORDS = 600;

interface Piece {
  id: string;
  number: string;
  text: string;
}

function toPieces(notice: SearchableNotice): Piece[] {
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
  ];
}

/** Split a long section at its line feeds, and a line that is too long between words. */
function toSections({ id, number, text }: Piece): PassageSection[] {
  const words = toParagraph(text);
  if (words.length <= PASSAGE_WORDS) return words.length > 0 ? [{ id, number, words }] : [];
  const lines = text.split('\n').flatMap((line) => splitLine(toWords(line)));
  const groups = pack(lines, (line) => line.length);
  return groups.map((group) => ({ id, number, words: endSentence(group.flat()) }));
}

function splitLine(words: string[]): string[][] {
  const count = Math.ceil(words.length / PASSAGE_WORDS);
  return Array.from({ length: count }, (_, i) =>
    words.slice(i * PASSAGE_WORDS, (i + 1) * PASSAGE_WORDS),
  );
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
