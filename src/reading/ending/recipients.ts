import type { FlowText } from '../../domain/notice/flow.ts';
import { sliceText } from '../../domain/notice/slice-text.ts';

/** The words alone or with their colon: «Nơi nhận hồ sơ: …» is no such title. */
const TITLE = /^[\s*]*nơi nhận\s*(?:[:;.]|$)/iu;
const ITEM_MARK = /^\s*(?:[-–+•*]\s*|\. )/u;
/** One recipient of a list written in one line. */
const RECIPIENT = /[^;]+;?/gu;

/** Whether a line is «Nơi nhận:», alone or with the recipients behind it. */
export function isRecipientsTitle(text: string): boolean {
  return TITLE.test(text);
}

/** The title and what stands behind it in its line; undefined for a line that is no title. */
export function cutRecipientsTitle(text: string): { title: string; rest: string } | undefined {
  const title = TITLE.exec(text)?.[0];
  return title === undefined ? undefined : { title, rest: text.slice(title.length).trim() };
}

/** Whether a line is marked as one of a list: «- Như trên». */
export function hasItemMark(text: string): boolean {
  return stripItemMark(text) !== text && stripItemMark(text) !== '';
}

/** A line of a list without its mark. */
export function stripItemMark(text: string): string {
  return text.replace(ITEM_MARK, '');
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
