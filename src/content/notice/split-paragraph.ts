import type { FlowText } from '../../domain/notice/flow.ts';
import { dropStart, sliceText } from '../../domain/notice/slice-text.ts';
import { parseLabels } from '../../reading/outline/label.ts';

/**
 * Cut a paragraph where Markdown ran lines together that are paragraphs of their own: a line that
 * begins with a number or dash after a finished one, or a line in capitals (a signature). Other line
 * feeds are only how the file was typed, and become spaces; hard breaks stay.
 */
export function splitParagraph(paragraph: FlowText): FlowText[] {
  const lines = paragraph.text.split('\n');
  const pieces: FlowText[] = [];
  let start = 0;
  let end = 0;
  lines.forEach((line, i) => {
    if (i > 0 && isCut(lines[i - 1]!, line)) {
      pieces.push(toPiece(paragraph, start, end, i - 1));
      start = end + 1;
    }
    end += line.length + (i > 0 ? 1 : 0);
  });
  return [...pieces, toPiece(paragraph, start, end, lines.length - 1)];
}

const SENTENCE_END = /[.;:!?…”"»)]\s*$/u;
const DASH = /^\s*[-–+]\s/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

function isCut(before: string, line: string): boolean {
  if (CAPITALS.test(before.trim()) || CAPITALS.test(line.trim())) return true;
  const begins = DASH.test(line) || parseLabels(line.trimStart()).length > 0;
  return (
    begins && (SENTENCE_END.test(before) || (parseLabels(before).length > 0 && before.length < 40))
  );
}

function toPiece(paragraph: FlowText, start: number, end: number, lastLine: number): FlowText {
  const { text, spans } = sliceText(paragraph, start, end);
  const hard = new Set(spans.filter((span) => span.type === 'break').map((span) => span.start));
  const joined = text.replace(/\n/gu, (feed, at: number) => (hard.has(at) ? feed : ' '));
  const firstLine = lastLine - text.split('\n').length + 1;
  const at = firstLine > 0 ? { line: paragraph.at.line + firstLine, column: 1 } : paragraph.at;
  return toDashedItem({ ...paragraph, text: joined, spans, at });
}

/** A paragraph typed with a dash of its own («+ …») is an item that Markdown did not see. */
function toDashedItem(paragraph: FlowText): FlowText {
  const dash = DASH.exec(paragraph.text)?.[0];
  if (!dash || paragraph.type !== 'paragraph') return paragraph;
  const marker = dash.trim();
  const depth = marker === '+' ? 1 : 0;
  return { ...dropStart(paragraph, dash.length), type: 'item', marker, depth };
}
