import { findAll } from '../../language/find-all.ts';

/** A sentence or a bracketed order of a text, `[start, end)` in UTF-16 units. */
export interface Sentence {
  start: number;
  end: number;
  /** Number of the line it stands in: paragraphs, items and headings are lines. */
  line: number;
  /** Ranges inside it that are sentences of their own, and are not read as part of it. */
  holes: { start: number; end: number }[];
  /** It stands in brackets inside another sentence. */
  isInner: boolean;
}

/**
 * Split a text into sentences; a line feed always ends one. An order in brackets («(… Giao Ban quản
 * lý dự án …)») is a sentence of its own, after the one it stands in.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const [line, words] of text.split('\n').entries()) {
    for (const [start, end] of splitLine(words)) {
      sentences.push(...withInner(text, { start: lineStart + start, end: lineStart + end, line }));
    }
    lineStart += words.length + 1;
  }
  return sentences;
}

/** A full stop and the like, with closing brackets or quotation marks, before a space or the end. */
const END = /[.!?…]+[)\]"”’»*]*(?=\s|$)/gu;
/** Short forms that end in a full stop and not in a sentence. */
const SHORT_FORM =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:TT|TP|TX|Tp|Tx|Q|P|H|X|T|TM|KT|TL|TUQ|PCT|CT|Tr|tr|ThS|TS|GS|PGS|BS|KS|St|No|vv|v\.v|đ\/c|Đ\/c)\.$/u;

/** With its full stop, what may not stand before it, and something to spare. */
const LONGEST_SHORT_FORM = 8;

function splitLine(line: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of findAll(line, END)) {
    const end = match.index + match[0].length;
    const last = line.slice(Math.max(start, end - LONGEST_SHORT_FORM), end);
    if (isOpen(line, start, end) || SHORT_FORM.test(last) || continues(line, end, match[0]))
      continue;
    ranges.push([start, end]);
    start = end;
  }
  ranges.push([start, line.length]);
  return ranges.map(([from, to]) => trim(line, from, to)).filter(([from, to]) => from < to);
}

/** Are brackets still open? A sentence does not end inside them. */
function isOpen(line: string, start: number, end: number): boolean {
  return count(line, '(', start, end) > count(line, ')', start, end);
}

function count(line: string, bracket: string, start: number, end: number): number {
  let found = 0;
  for (let at = line.indexOf(bracket, start); at >= 0 && at < end; found += 1)
    at = line.indexOf(bracket, at + 1);
  return found;
}

/** «… giao thông, họp chợ… và xử lý»: dots before a small letter do not end the sentence. */
function continues(line: string, end: number, mark: string): boolean {
  const next = line.slice(end).trimStart().charAt(0);
  return (
    (mark.startsWith('..') || mark.startsWith('…')) && next !== '' && next !== next.toUpperCase()
  );
}

function trim(line: string, start: number, end: number): [number, number] {
  const words = line.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return [from, Math.max(from, start + words.trimEnd().length)];
}

/** Brackets that hold an order to somebody, without brackets inside them. */
const ORDER_IN_BRACKETS =
  /\((?:[^()]*[\s:;,.])?(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s+(?:cho\s+)?(?:\p{Lu}|các|phòng|ban|sở|công an|văn phòng|đồng chí|lãnh đạo|chủ tịch|giám đốc|trưởng|thủ trưởng|xã|huyện|cơ quan|đơn vị)[^()]*\)/gu;

function withInner(text: string, range: { start: number; end: number; line: number }): Sentence[] {
  const words = text.slice(range.start, range.end);
  const orders = words.includes('(') ? findAll(words, ORDER_IN_BRACKETS) : [];
  const holes = orders.map(({ index, 0: inner }) => ({
    start: range.start + index,
    end: range.start + index + inner.length,
  }));
  const outer = { ...range, holes, isInner: false };
  const inner = holes.map(({ start, end }) => ({
    line: range.line,
    start: start + 1,
    end: end - 1,
    holes: [],
    isInner: true,
  }));
  return [outer, ...inner];
}
