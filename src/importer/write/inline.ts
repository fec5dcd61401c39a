import type { Run } from '../document/document.ts';
import { escapeLineStart, escapeText, labelLength } from './escape.ts';

/** Where a paragraph's words are written. */
export interface InlineOptions {
  /** A number or dash at its beginning stays as it is, for the outline to be read from. */
  label?: boolean;
  /** One line only, as in a table's cell: line breaks become spaces. */
  oneLine?: boolean;
  /** No bold type, as in a heading. */
  plain?: boolean;
}

/** Write runs as Markdown: bold and italics in asterisks, line breaks kept, every word the same. */
export function writeInline(runs: Run[], options: InlineOptions = {}): string {
  return splitLines(runs, options)
    .map((line, i) => writeLine(toPieces(line), options.label === true && i === 0))
    .filter((line) => line !== '')
    .join('\\\n');
}

const SPACES = /[ \t]+/gu;
const LINE_FEED = /\n/gu;

function splitLines(runs: Run[], { oneLine, plain }: InlineOptions): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const parts = oneLine ? [run.text.replace(LINE_FEED, ' ')] : run.text.split('\n');
    parts.forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({ ...run, text, bold: run.bold && !plain });
    });
  }
  return lines;
}

/** Text set in one way; `sign` is what Markdown puts around it. */
interface Piece {
  text: string;
  sign: string;
}

/** Spaces at the edges of emphasis belong outside it. */
const EDGES = /^(?<before>\s*)(?<words>.*?)(?<after>\s*)$/su;

function toPieces(line: Run[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, sign: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.sign === sign) last.text += text;
    else pieces.push({ text, sign });
  };
  for (const { text, bold, italic } of bridgeSpaces(wholeWords(line))) {
    const { before = '', words = '', after = '' } = EDGES.exec(text)!.groups!;
    add(before, '');
    add(words, (bold ? '**' : '') + (italic ? '*' : ''));
    add(after, '');
  }
  return trim(pieces);
}

const LAST_LETTERS = /[\p{L}\p{M}\p{N}]+$/u;
const FIRST_LETTERS = /^[\p{L}\p{M}\p{N}]+/u;

/** A word is set in one way: the smaller part of a word set in two goes with the larger. */
function wholeWords(line: Run[]): Run[] {
  const runs = line.map((run) => ({ ...run }));
  for (let i = 1; i < runs.length; i++) {
    const [before, after] = [runs[i - 1]!, runs[i]!];
    const end = LAST_LETTERS.exec(before.text)?.[0] ?? '';
    const start = FIRST_LETTERS.exec(after.text)?.[0] ?? '';
    if (end === '' || start === '') continue;
    const forward = start.length >= end.length;
    before.text = forward ? before.text.slice(0, -end.length) : before.text + start;
    after.text = forward ? end + after.text : after.text.slice(start.length);
  }
  return runs.filter(({ text }) => text !== '');
}

/** A space between two runs set alike is set alike, so that one emphasis spans all three. */
function bridgeSpaces(line: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    const alike = last?.bold === run.bold && last.italic === run.italic;
    if (last && (alike || run.text.trim() === '')) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function trim(pieces: Piece[]): Piece[] {
  const tidy = pieces.map(({ text, sign }) => ({ text: text.replace(SPACES, ' '), sign }));
  if (tidy[0]) tidy[0].text = tidy[0].text.trimStart();
  const last = tidy.at(-1);
  if (last) last.text = last.text.trimEnd();
  return tidy.filter(({ text }) => text !== '');
}

function writeLine(pieces: Piece[], label: boolean): string {
  const whole = pieces.map(({ text }) => text).join('');
  const [first] = pieces;
  const kept = label && first?.sign === '' ? labelLength(whole) : 0;
  return pieces
    .map((piece, i) => {
      if (piece.sign !== '') return emphasise(pieces, i);
      if (i > 0) return escapeText(piece.text);
      const rest = piece.text.slice(kept);
      return piece.text.slice(0, kept) + (rest ? escapeLineStart(rest) : '');
    })
    .join('');
}

/** Punctuation at the edge of emphasis; it may not touch a letter outside. */
const PUNCTUATED = /^(?<before>[\s\p{P}\p{S}]*)(?<words>.*?)(?<after>[\s\p{P}\p{S}]*)$/su;
const OPEN_AFTER = /[\s\p{P}\p{S}]$/u;
const CLOSE_BEFORE = /^[\s\p{P}\p{S}]/u;

/**
 * Put the signs around a piece where Markdown will read them. Punctuation that touches a letter
 * beyond is left outside; beside other emphasis the piece stays plain: its words count, not its look.
 */
function emphasise(pieces: Piece[], index: number): string {
  const { text, sign } = pieces[index]!;
  const [left, right] = [pieces[index - 1], pieces[index + 1]];
  if (left?.sign) return escapeText(text);
  const parts = PUNCTUATED.exec(text)!.groups as { before: string; words: string; after: string };
  const open = !left || OPEN_AFTER.test(left.text);
  const close = !right || CLOSE_BEFORE.test(right.text);

  const before = open ? '' : parts.before;
  const after = close ? '' : parts.after;
  const words = text.slice(before.length, text.length - after.length);
  if (words === '' || parts.words === '')
    return index > 0 ? escapeText(text) : escapeLineStart(text);
  return escapeText(before) + sign + escapeText(words) + sign + escapeText(after);
}
