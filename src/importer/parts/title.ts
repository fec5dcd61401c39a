import { paragraphsOf, textOf, type ImportedBlock } from '../document.ts';

/** A subject for a document without a head: its first heading or title, else its first words. */
export function findTitle(blocks: ImportedBlock[]): string {
  const written = paragraphsOf(blocks.slice(0, REACH)).filter((one) => LETTER.test(textOf(one)));
  const titled = written.find(
    (paragraph) =>
      (paragraph.heading ?? paragraph.centred) && textOf(paragraph).length < LONGEST_TITLE,
  );
  const text = textOf(titled ?? written[0] ?? { type: 'paragraph', runs: [] });
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, CUT).replace(/\s\S*$/u, '')}…`;
}

const REACH = 30;
const LONGEST_TITLE = 200;
const CUT = 120;
const LETTER = /\p{L}{2}/u;
