import type { Block } from '../../../src/domain/notice/block.ts';
import type { Notice, Part } from '../../../src/domain/notice/notice.ts';

/** Every word that a reader of the notice gets to see, remarks included. */
export function wordsOfNotice(notice: Notice): Map<string, number> {
  const parts: Part[] = [notice.preamble, ...notice.sections, notice.closing, notice.recipients];
  return countWords(
    [
      ...parts.map(({ text }) => text),
      ...parts.flatMap(({ blocks }) => blocks.flatMap(notesOf)),
      ...notice.sections.map(({ label }) => label),
      notice.recipientsTitle ?? '',
      ...(notice.signature?.lines ?? []),
    ].join('\n'),
  );
}

/** The words of a file's text, by a reading of Markdown that shares nothing with the parser. */
export function wordsOfSource(source: string): Map<string, number> {
  const body = source.replace(FRONTMATTER, '');
  return countWords(
    body
      .replace(DEFINITION, '')
      .replace(LINK_TARGET, ']')
      .replace(TAG, '')
      .replace(ENTITY, ' ')
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
  );
}

/** Words that occur more often in one text than in another. */
export function listMissing(wanted: Map<string, number>, found: Map<string, number>): string[] {
  return [...wanted]
    .filter(([word, count]) => (found.get(word) ?? 0) < count)
    .map(([word]) => word);
}

const FRONTMATTER = /^---[^\S\n]*\n[\s\S]*?(?:^|\n)---[^\S\n]*(?:\n|$)/u;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:.*$/gmu;
const LINK_TARGET = /\]\((?:[^()]|\([^()]*\))*\)/gu;
const TAG = /<\/?[A-Z][^<>]*>/gu;
const ENTITY = /[\p{L}\p{N}]*&(?:#\d+|#x[\da-f]+|[a-z]+);[\p{L}\p{N}]*/giu;
const WORD = /[\p{L}\p{N}]+/gu;

function notesOf(block: Block): string[] {
  const cells = block.type === 'table' ? block.rows.flat() : [block];
  return cells.flatMap(({ spans }) =>
    spans.flatMap((span) => (span.type === 'note' ? [span.note] : [])),
  );
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
