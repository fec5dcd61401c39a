import {
  toParagraph,
  type ImportedBlock,
  type ImportedDocument,
  type ImportedParagraph,
} from '../../document/document.ts';
import { decodeBytes } from './bytes.ts';
import { isMarkdown, readMarkdown, readTable } from './markdown.ts';

/** Read plain text or Markdown. Hard-wrapped text keeps its lines, to be rejoined later. */
export function readText(data: Uint8Array): ImportedDocument {
  const { text, doubts } = decodeBytes(data);
  const lines = text.replace(FRONTMATTER, '').split(LINE_END);
  if (isMarkdown(text)) return { blocks: readMarkdownBlocks(lines), layout: 'paragraphs', doubts };
  const blocks = toParagraphs(lines);
  return { blocks, layout: isHardWrapped(lines) ? 'lines' : 'paragraphs', doubts };
}

const LINE_END = /\r\n?|\n|\u2028/u;
const FRONTMATTER = /^\ufeff?---\n[^]*?\n---\n/u;
const FORM_FEED = /\f/gu;

/** Every line a paragraph; an empty line before it is remembered. */
function toParagraphs(lines: string[]): ImportedParagraph[] {
  const paragraphs: ImportedParagraph[] = [];
  let [spaced, pageBreak] = [false, false];
  for (const line of lines) {
    pageBreak ||= line.includes('\f');
    const text = line.replace(FORM_FEED, '');
    if (text.trim() === '') spaced = true;
    else {
      paragraphs.push({ ...toParagraph(text.trimEnd()), spaced, pageBreak });
      [spaced, pageBreak] = [false, false];
    }
  }
  return paragraphs;
}

/** Blocks of Markdown: lines up to an empty one are one paragraph, list items excepted. */
function readMarkdownBlocks(lines: string[]): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(readTable(open) ?? readMarkdown(open.join(' ')));
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '' || STARTS_BLOCK.test(line)) close();
    if (line.trim() !== '') open.push(open.length > 0 ? line.trim() : line.trimEnd());
    if (HEADING_LINE.test(line)) close();
  }
  close();
  return blocks;
}

const HEADING_LINE = /^ {0,3}#{1,6} /u;
const STARTS_BLOCK = /^ {0,3}(?:#{1,6} |[-+*] |\d{1,9}[.)] |\p{L}\) )/u;
const NARROW = 60;
const WIDE = 120;

/**
 * Text is hard-wrapped when most of its long lines end at about the same width and the next line
 * goes on in the middle of a sentence.
 */
function isHardWrapped(lines: string[]): boolean {
  const long = lines.filter((line) => line.trim().length >= NARROW);
  const wide = lines.filter((line) => line.trim().length > WIDE);
  if (long.length < 4 || wide.length > long.length / 10) return false;
  const continued = lines.filter((line, i) => {
    const next = lines[i + 1]?.trim() ?? '';
    return line.trim().length >= NARROW && CONTINUES.test(next);
  });
  return continued.length > long.length / 4;
}

const CONTINUES = /^[\p{Ll}\d(]/u;
