import type { ImportedParagraph, ImportedTable, Run } from '../../document/document.ts';
import { appendRun } from '../../document/building.ts';

/** Tell whether plain text was written with Markdown's signs. */
export function isMarkdown(text: string): boolean {
  return HEADING_LINES.test(text) || (text.match(STRONG)?.length ?? 0) > 1;
}

/**
 * Read one paragraph of Markdown: heading signs, bold and italics become formatting, a backslash
 * keeps a sign. Everything else stays as it is; numbers of lists above all.
 */
export function readMarkdown(text: string): ImportedParagraph {
  const heading = HEADING.exec(text);
  const body = heading ? heading.groups!['text']! : text;
  return {
    type: 'paragraph',
    runs: readEmphasis(body),
    heading: heading ? heading.groups!['signs']!.length : undefined,
  };
}

/** Read a table of Markdown; undefined when the lines are none. */
export function readTable(lines: string[]): ImportedTable | undefined {
  if (lines.length < 2 || !DELIMITER.test(lines[1]!)) return undefined;
  const rows = lines.filter((_, i) => i !== 1).map(splitRow);
  return {
    type: 'table',
    rows: rows.map((row) =>
      row.map((cell) => ({
        paragraphs: cell.split(BREAK_TAG).map((line) => readMarkdown(line.trim())),
      })),
    ),
  };
}

const HEADING_LINES = /^#{1,6} /mu;
const STRONG = /\*\*[^*\n]+\*\*/gu;
const HEADING = /^ {0,3}(?<signs>#{1,6})[ \t]+(?<text>.*?)(?:[ \t]+#+)?\s*$/su;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const BREAK_TAG = /<br\s*\/?>/iu;
const CELL_EDGE = /(?<!\\)\|/u;
const OUTER_EDGES = /^\s*\||(?<!\\)\|\s*$/gu;

function splitRow(line: string): string[] {
  return line
    .replace(OUTER_EDGES, '')
    .split(CELL_EDGE)
    .map((cell) => cell.trim());
}

/** Signs of emphasis that touch a word, kept signs, and everything between. */
const EMPHASIS =
  /\\(?<kept>[!-/:-@[-`{-~])|(?<sign>(?<!\*)\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?!\*)|(?<![\p{L}\p{N}])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}]))|(?<text>[^\\*_]+|[^])/gu;

function readEmphasis(text: string): Run[] {
  const runs: Run[] = [];
  let [bold, italic] = [false, false];
  for (const { groups } of text.matchAll(EMPHASIS)) {
    const { kept, sign, text: words } = groups!;
    if (sign && isBalanced(text, sign)) {
      if (sign.length !== 1) bold = !bold;
      if (sign.length !== 2) italic = !italic;
    } else appendRun(runs, { text: kept ?? sign ?? words ?? '', bold, italic });
  }
  return runs;
}

/** A sign that has no partner in the paragraph is itself. */
function isBalanced(text: string, sign: string): boolean {
  const own = text.match(EMPHASIS_SIGNS)?.filter((found) => found === sign).length ?? 0;
  return own % 2 === 0;
}

const EMPHASIS_SIGNS = /(?<!\\)(?:\*{1,3}|_{1,3})/gu;
