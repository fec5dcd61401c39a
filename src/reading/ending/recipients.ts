import type { FlowText } from '../../domain/notice/flow.ts';
import { sliceText } from '../../domain/notice/slice-text.ts';

const TITLE = /^Nơi nhận\s*:?/iu;
const ITEM_MARK = /^\s*[-–+*]\s*/u;
/** One recipient of a list written in one line. */
const RECIPIENT = /[^;]+;?/gu;

/** Whether a line is «Nơi nhận:», alone or with the recipients behind it. */
export function isRecipientsTitle(text: string): boolean {
  return TITLE.test(text);
}

/**
 * Read the list of recipients, title first: one item a line, or one a semicolon where the list
 * stands in the line of its title. Every word is kept.
 */
export function splitRecipients(lines: FlowText[]): {
  recipientsTitle: string;
  recipients: FlowText[];
} {
  const [head, ...items] = lines;
  if (!head) throw new Error('splitRecipients expects the title of the list.');
  const title = TITLE.exec(head.text)?.[0] ?? '';
  const inline = [...head.text.slice(title.length).matchAll(RECIPIENT)]
    .map((match) => toItem(head, title.length + match.index, match[0].length))
    .filter(({ text }) => text !== '');
  return {
    recipientsTitle: title,
    recipients: [...inline, ...items.map((item) => toItem(item, 0, item.text.length))],
  };
}

/** A part of a line without its dash and the space around it. */
function toItem(line: FlowText, start: number, length: number): FlowText {
  const part = line.text.slice(start, start + length);
  const mark = line.type === 'item' ? '' : (ITEM_MARK.exec(part)?.[0] ?? '');
  const from = start + Math.max(mark.length, part.length - part.trimStart().length);
  const words = sliceText(line, from, start + part.trimEnd().length);
  return { ...words, type: 'item', marker: line.marker ?? (mark.trim() || '-'), at: line.at };
}
