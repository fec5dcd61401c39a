import {
  paragraphsOf,
  textOf,
  type ImportedBlock,
  type ImportedParagraph,
} from '../document/document.ts';
import { readHeaderLine } from './header-lines.ts';

/** A subject for a document without a head: its first heading or title, else its first words. */
export function findTitle(blocks: ImportedBlock[]): string {
  const written = paragraphsOf(blocks.slice(0, REACH)).filter(isWritten);
  const titled = written.find(
    (paragraph) =>
      (paragraph.heading ?? paragraph.centred) && textOf(paragraph).length < LONGEST_TITLE,
  );
  const text = textOf(titled ?? written[0] ?? { type: 'paragraph', runs: [] });
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, CUT).replace(/\s\S*$/u, '')}…`;
}

/** Words, and not the national motto, a number or a date. */
function isWritten(paragraph: ImportedParagraph): boolean {
  const text = textOf(paragraph).trim();
  return LETTER.test(text) && readHeaderLine(text).type === 'other';
}

const REACH = 30;
const LONGEST_TITLE = 200;
const CUT = 120;
const LETTER = /\p{L}{2}/u;
