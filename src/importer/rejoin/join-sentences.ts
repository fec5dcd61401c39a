import {
  addDoubt,
  textOf,
  type ImportedBlock,
  type ImportedParagraph,
} from '../document/document.ts';
import { beginsParagraph, continuesSentence, endsSentence } from '../lines/line-shape.ts';
import { join } from './join-lines.ts';

/**
 * Join sentences that a page break cut into two paragraphs. Does so only where the first half is
 * prose without an end and the second goes on in small letters; tells of every join, and of every
 * paragraph that seems cut but whose other half is not certain.
 */
export function joinSentences(blocks: ImportedBlock[]): ImportedBlock[] {
  const joined: ImportedBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && textOf(block).trim() === '') continue;
    const open = joined.at(-1);
    if (block.type !== 'paragraph' || open?.type !== 'paragraph') joined.push(block);
    else if (isCutBetween(open, block)) joined[joined.length - 1] = joinTold(open, block);
    else {
      if (seemsCut(open, block)) joined[joined.length - 1] = tellCut(open);
      joined.push(block);
    }
  }
  return joined;
}

/** A shorter text may be a heading or a field of a form. */
const SHORTEST_PROSE = 40;
const EXCERPT = 24;
/** Words after which no sentence ends. */
const LEADING_WORD =
  /(?<![\p{L}\p{M}])(?:ngày|tháng|năm|và|của|các|những|với|cho|tại|theo|từ|đến|về|số|là|để)\s*$/iu;

function isCutBetween(first: ImportedParagraph, second: ImportedParagraph): boolean {
  const [before, after] = [textOf(first).trim(), textOf(second)];
  return (
    isProse(first) &&
    isProse(second) &&
    before.length >= SHORTEST_PROSE &&
    !endsSentence(before) &&
    continuesSentence(after) &&
    first.runs.at(-1)?.bold === second.runs[0]?.bold
  );
}

function isProse(paragraph: ImportedParagraph): boolean {
  return !paragraph.heading && !paragraph.centred && !GAP.test(textOf(paragraph).trim());
}

/** Dots and blanks to be filled in, and columns, are no prose. */
const GAP = /\.{5,}|_{4,}|…{2,}|\t| {4,}/u;

function seemsCut(first: ImportedParagraph, second: ImportedParagraph): boolean {
  const text = textOf(first).trimEnd();
  return (
    isProse(first) &&
    text.length >= SHORTEST_PROSE &&
    LEADING_WORD.test(text) &&
    !beginsParagraph(textOf(second))
  );
}

function joinTold(first: ImportedParagraph, second: ImportedParagraph): ImportedParagraph {
  const [before, after] = [textOf(first).trimEnd(), textOf(second).trimStart()];
  const place = `«…${before.slice(-EXCERPT)}» và «${after.slice(0, EXCERPT)}…»`;
  const message = `Đã nối một câu bị ngắt thành hai đoạn: ${place}.`;
  return addDoubt(join(first, second), { rule: 'joined-sentence', message });
}

function tellCut(paragraph: ImportedParagraph): ImportedParagraph {
  const end = textOf(paragraph).trimEnd().slice(-EXCERPT);
  const message = `Câu có vẻ bị ngắt ở «…${end}» nhưng không chắc phần sau ở đâu, nên chưa nối.`;
  return addDoubt(paragraph, { rule: 'cut-sentence', message });
}
