import type { Block, TextBlock } from '../../domain/section/block.ts';
import type { Label } from './label.ts';

/** Longest run of words before a colon, heading, and line without a full stop that read as a title. */
const LONGEST_RUN_IN = 120;
const LONGEST_HEADING = 220;
const LONGEST_LINE = 80;

/** The words before the first colon, when no sentence ends before it. */
const RUN_IN = /^([^.:;?!]+):/u;
const SENTENCE_END = /[.;:,…!?]$/u;

/**
 * Find the title of a section: its heading, the bold words it opens with, or the words before the
 * colon of a run-in item («2. Tăng cường tập trung cho sản xuất nông nghiệp: …»).
 * Undefined when the item simply begins («4. Thực hiện tốt công tác …»).
 */
export function findTitle(blocks: Block[], label: Label): string | undefined {
  const first = blocks[0];
  if (!first || first.type === 'table') return undefined;
  if (isHeading(first, label) || isShortLine(first)) return strip(first.text);
  return findBoldOpening(first) ?? findRunIn(first.text);
}

function isHeading(block: TextBlock, label: Label): boolean {
  if (block.text.length > LONGEST_HEADING) return false;
  if (block.type === 'heading') return true;
  const named = label.kind !== 'arabic' && label.kind !== 'point' && label.kind !== 'dotted';
  return named && !SENTENCE_END.test(block.text);
}

/** «1.1. Mục đích»: a line of its own that ends no sentence. */
function isShortLine({ text }: TextBlock): boolean {
  return text.length <= LONGEST_LINE && !SENTENCE_END.test(text);
}

function findBoldOpening({ text, spans }: TextBlock): string | undefined {
  const bold = spans.find((span) => span.type === 'strong' && span.start === 0);
  if (!bold || bold.end > LONGEST_RUN_IN || bold.end === text.length) return undefined;
  return strip(text.slice(0, bold.end)) || undefined;
}

function findRunIn(text: string): string | undefined {
  const words = RUN_IN.exec(text)?.[1];
  return words && words.length <= LONGEST_RUN_IN ? strip(words) : undefined;
}

function strip(text: string): string {
  return text.replace(/[\s:.;]+$/u, '');
}
