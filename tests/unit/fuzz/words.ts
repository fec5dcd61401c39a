import type { Block } from '../../../src/domain/section/block.ts';
import type { Notice, Part } from '../../../src/domain/notice/notice.ts';

/** How often each letter and digit stands in what a reader of the notice gets to see. */
export function lettersOfNotice(notice: Notice): Map<string, number> {
  const parts: Part[] = [notice.preamble, ...notice.sections, notice.closing, notice.recipients];
  return countLetters(
    [
      ...parts.map(({ text }) => text),
      ...parts.flatMap(({ blocks }) => blocks.flatMap(notesOf)),
      ...notice.sections.map(({ label }) => label),
      notice.recipientsTitle ?? '',
      ...(notice.signature?.lines ?? []),
    ].join('\n'),
  );
}

/**
 * The same in a file's text, by a reading of Markdown that shares nothing with the parser. Letters and
 * not words, because a mark within a word (`20**21`) ends none.
 */
export function lettersOfSource(source: string): Map<string, number> {
  const body = source.replace(FRONTMATTER, '');
  return countLetters(
    body
      .replace(LINK_TARGET, ']')
      .replace(TAG, '')
      .replace(ENTITY, ' ')
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
  );
}

/** Letters that occur more often in one text than in another. */
export function listMissing(wanted: Map<string, number>, found: Map<string, number>): string[] {
  return [...wanted]
    .filter(([word, count]) => (found.get(word) ?? 0) < count)
    .map(([word]) => word);
}

const FRONTMATTER = /^---[^\S\n]*\n[\s\S]*?(?:^|\n)---[^\S\n]*(?:\n|$)/u;
/** Of a link in either form; the target of a definition is kept as words. */
const LINK_TARGET = /\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])/gu;
const TAG = /<\/?[A-Z][^<>]*>/gu;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/giu;
const LETTER = /[\p{L}\p{N}]/gu;

function notesOf(block: Block): string[] {
  const cells = block.type === 'table' ? block.rows.flat() : [block];
  return cells.flatMap(({ spans }) =>
    spans.flatMap((span) => (span.type === 'note' ? [span.note] : [])),
  );
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(LETTER)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
