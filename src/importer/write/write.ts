import { stripItemMark } from '../../reading/ending/recipients.ts';
import type { Doubt } from '../document/document.ts';
import type { RecognisedNotice } from '../recognise/recognise.ts';
import { writeBlocks, type WrittenBlock } from './blocks.ts';
import { writeFrontmatter, type OriginalFile } from './frontmatter.ts';
import { buildLevels } from './headings.ts';
import { writeInline } from './inline.ts';

/** A remark about one line of the MDX that was written. */
export interface PlacedDoubt extends Doubt {
  line: number;
}

/** The MDX of a notice, and what to look at in it. */
export interface WrittenNotice {
  mdx: string;
  doubts: PlacedDoubt[];
}

/** Write a notice: YAML head, body, recipients and signature, appendices. */
export function writeNotice(notice: RecognisedNotice, source: OriginalFile): WrittenNotice {
  const head = writeFrontmatter(notice, source);
  const levelOf = buildLevels([...notice.body, ...notice.appendix]);
  const blocks = [
    ...writeBlocks(notice.body, levelOf),
    ...writeEnding(notice.ending),
    ...writeBlocks(notice.appendix, levelOf),
  ];
  const doubts: PlacedDoubt[] = notice.doubts.map((doubt) => ({ ...doubt, line: 1 }));
  let line = head.length + 2;
  for (const block of blocks) {
    for (const doubt of block.doubts) doubts.push({ ...doubt, line });
    line += countLines(block) + 1;
  }
  const mdx = `${head.join('\n')}\n\n${blocks.map(({ text }) => text).join('\n\n')}\n`;
  return { mdx, doubts };
}

function countLines({ text }: WrittenBlock): number {
  return text.split('\n').length;
}

/** Recipients as a list under their bold title, then the signature, a bold paragraph a line. */
function writeEnding(ending: RecognisedNotice['ending']): WrittenBlock[] {
  if (!ending) return [];
  const items = ending.recipients.map((text) => `- ${writePlain(stripItemMark(text))}`);
  const title = ending.titled ? [writeBold('Nơi nhận:')] : [];
  const list = items.length > 0 ? [items.join('\n')] : [];
  return [...title, ...list, ...ending.signature.map(writeBold)].map((text) => ({
    text,
    doubts: [],
  }));
}

function writePlain(text: string): string {
  return writeInline([{ text, bold: false, italic: false }]);
}

function writeBold(text: string): string {
  return writeInline([{ text, bold: true, italic: false }]);
}
