import type { ImportedParagraph, Run } from '../../document/document.ts';
import { appendRun } from '../../document/building.ts';

/** A stretch of text where the page draws it. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  font: string;
}

/** Put the items of a page together as printed lines, in the order in which they are drawn. */
export function readLines(items: TextItem[], pageWidth: number): ImportedParagraph[] {
  const lines = splitLines(items.filter(({ text }) => text !== ''));
  const margin = findMargin(lines);
  const step = findStep(lines);
  return lines.map((line, i): ImportedParagraph => {
    const before = lines[i - 1];
    const gap = before ? before[0]!.y - line[0]!.y : 0;
    const indent = line[0]!.x - margin;
    return {
      type: 'paragraph',
      runs: toRuns(line),
      centred: isCentred(line, margin, pageWidth),
      spaced: gap > 1.4 * step || gap < 0 || (indent > line[0]!.height && before !== undefined),
      pageBreak: before === undefined,
    };
  });
}

/** A new line begins where the baseline moves by more than a raised figure would. */
function splitLines(items: TextItem[]): TextItem[][] {
  const lines: TextItem[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const same = last && Math.abs(last.y - item.y) < 0.45 * Math.max(last.height, item.height);
    if (same && line && item.x >= line[0]!.x) line.push(item);
    else if (item.text.trim() !== '') lines.push([item]);
  }
  return lines;
}

/** The left edge at which most lines begin. */
function findMargin(lines: TextItem[][]): number {
  return mostCommon(lines.map((line) => Math.round(line[0]!.x))) ?? 0;
}

/** The usual distance of two lines. */
function findStep(lines: TextItem[][]): number {
  const steps = lines.slice(1).map((line, i) => Math.round(lines[i]![0]!.y - line[0]!.y));
  return mostCommon(steps.filter((step) => step > 0)) ?? Infinity;
}

function mostCommon(values: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isCentred(line: TextItem[], margin: number, pageWidth: number): boolean {
  const start = line[0]!.x;
  const last = line.at(-1)!;
  const end = last.x + last.width;
  return start > margin + 2 * last.height && Math.abs((start + end) / 2 - pageWidth / 2) < 30;
}

const BOLD = /bold|black|heavy/iu;
const ITALIC = /italic|oblique/iu;
/** Gaps, in heights of a letter: a space, and the distance of two columns. */
const SPACE_GAP = 0.18;
const COLUMN_GAP = 2;

function toRuns(line: TextItem[]): Run[] {
  const runs: Run[] = [];
  for (const [i, item] of line.entries()) {
    const style = { bold: BOLD.test(item.font), italic: ITALIC.test(item.font), font: item.font };
    appendRun(runs, { text: gapBefore(line, i) + item.text, ...style });
  }
  return runs;
}

function gapBefore(line: TextItem[], index: number): string {
  const [before, item] = [line[index - 1], line[index]!];
  if (!before) return '';
  const gap = item.x - (before.x + before.width);
  if (gap > COLUMN_GAP * item.height) return '\t';
  const spaced = before.text.endsWith(' ') || item.text.startsWith(' ');
  return gap > SPACE_GAP * item.height && !spaced ? ' ' : '';
}
