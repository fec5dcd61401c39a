import { isCapitals } from '../../language/letter-case.ts';
import { textOf, type ImportedBlock, type ImportedParagraph } from '../document/document.ts';
import { appendRun } from '../document/building.ts';
import { findKindLine } from '../lines/kind-line.ts';
import { beginsParagraph, continuesSentence, endsSentence } from '../lines/line-shape.ts';

/** Put printed lines together as paragraphs again. */
export function joinLines(blocks: ImportedBlock[]): ImportedBlock[] {
  const width = findWidth(blocks);
  const joined: ImportedBlock[] = [];
  let previous: ImportedParagraph | undefined;
  for (const block of blocks) {
    const open = joined.at(-1);
    const both = block.type === 'paragraph' && open?.type === 'paragraph' && previous;
    if (both && runsOn(previous!, block, width)) joined[joined.length - 1] = join(open, block);
    else joined.push(block);
    previous = block.type === 'paragraph' ? block : undefined;
  }
  return joined;
}

/** One paragraph of two, with a space between. */
export function join(first: ImportedParagraph, second: ImportedParagraph): ImportedParagraph {
  const runs = [...first.runs];
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  second.runs.forEach((run, i) => {
    appendRun(runs, i === 0 ? { ...run, text: ` ${run.text.trimStart()}` } : run);
  });
  return { ...first, runs, doubts: [...(first.doubts ?? []), ...(second.doubts ?? [])] };
}

/**
 * A line shorter than this share of the usual one ends its paragraph; one that ends a sentence has
 * to be fuller to be thought to go on.
 */
const FULL = 0.65;
const FULL_AFTER_STOP = 0.88;

/** Length of a full line: nine tenths of the lines are no longer. */
function findWidth(blocks: ImportedBlock[]): number {
  const lengths = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [textOf(block).trim().length] : []))
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function runsOn(before: ImportedParagraph, line: ImportedParagraph, width: number): boolean {
  const [first, second] = [textOf(before), textOf(line)];
  if (beginsParagraph(second) || isApart(first, second)) return false;
  if (before.centred !== line.centred && before.centred !== undefined) return false;
  if (isCapitals(first) !== isCapitals(second)) return false;
  if (continuesSentence(second)) return !line.spaced || !endsSentence(first);
  if (line.spaced || isCapitals(first)) return false;
  if (first.trimEnd().endsWith(',')) return true;
  const share = endsSentence(first) ? FULL_AFTER_STOP : FULL;
  return first.trim().length >= share * width;
}

/** Lines of the head and the foot of a document stand alone. */
function isApart(first: string, second: string): boolean {
  return [first, second].some(
    (text) => COLUMNS.test(text.trim()) || findKindLine(text)?.rest === '',
  );
}

/** Two columns side by side: issuing body and national motto, recipients and signature. */
const COLUMNS = /\S(?:\t| {4,})\S/u;
