import { html } from '../../domain/markup/html.ts';
import type { DatedTask } from '../../domain/notice/dated-tasks.ts';
import { shorten } from '../notice/outline-tree.ts';

/** The words that set a task. */
export interface TaskWords {
  words: string;
  /** They are a row of a table, its cells joined by « · ». */
  isTableRow: boolean;
}

/** Says, before the words of a row, that they are one. */
export const TABLE_ROW_MARK = html`<span class="table-row-mark">Hàng của bảng:</span> `;

/** The sentence that sets a task, or the whole row when it stands in a table, cut to `limit`. */
export function findTaskWords(
  { task: { start, end }, text, isInTable }: Pick<DatedTask, 'task' | 'text' | 'isInTable'>,
  limit: number,
): TaskWords {
  const words = isInTable ? findRow(text, start) : text.slice(start, end).trim();
  return { words: shorten(words, limit), isTableRow: isInTable };
}

function findRow(text: string, start: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const cells = text.slice(from, to < 0 ? text.length : to).split('\t');
  return cells.filter(Boolean).join(' · ');
}
