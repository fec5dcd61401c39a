import { html } from '../../domain/markup/html.ts';
import type { DatedTask } from '../../domain/notice/dated-tasks.ts';
import type { Mention } from '../../domain/mention/mention.ts';
import type { Task } from '../../domain/task/task.ts';
import { shorten } from '../notice/outline-tree.ts';

/** The words that set a task. */
export interface TaskWords {
  words: string;
  /** They are a row of a table, its cells joined by « · ». */
  isTableRow: boolean;
}

/** Says, before the words of a row, that they are one. */
export const TABLE_ROW_MARK = html`<span class="table-row-mark">Hàng của bảng:</span> `;

type TaskPlace = Pick<DatedTask, 'task' | 'text' | 'isInTable'>;

/** The sentence that sets a task, or the whole row when it stands in a table, cut to `limit`. */
export function findTaskWords(
  { task: { start, end }, text, isInTable }: TaskPlace,
  limit: number,
): TaskWords {
  const words = isInTable ? findRow(text, start) : text.slice(start, end).trim();
  return { words: shorten(words, limit), isTableRow: isInTable };
}

/**
 * The same for where the bodies of the task are named beside it: a sentence that begins with them
 * begins after them: of «Giao Công an huyện phối hợp với Phòng Nội vụ kiểm tra nơi ở» remains
 * «… kiểm tra nơi ở».
 *
 * @param mentions in the section of the task
 */
export function findDuty(place: TaskPlace, mentions: Mention[], limit: number): TaskWords {
  const { task, text, isInTable } = place;
  const start = findNamesEnd(task, mentions);
  const rest = text.slice(start, task.end);
  if (isInTable || start === task.start || !GOES_ON.test(rest)) return findTaskWords(place, limit);
  return { words: `… ${shorten(rest.trim(), limit)}`, isTableRow: false };
}

/** As many UTF-16 units as «chủ trì, phối hợp với các cơ quan:» and the like take up between names. */
const LONGEST_GAP = 40;

/** Words enough to say what is to be done, and not the rest of a list of names. */
const GOES_ON = /^\s+(?!(?:và|cùng|hoặc)\s)[\p{L}\p{N}][^]{20}/u;

/** Where the names end with which the sentence of a task begins. */
function findNamesEnd(
  { start, end, lead, cooperating, reportTo }: Task,
  mentions: Mention[],
): number {
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    const isNamed = mention.agencies.every(
      (id) => lead.includes(id) || cooperating.includes(id) || reportTo.includes(id),
    );
    if (!isNamed || mention.start - at > LONGEST_GAP) break;
    at = mention.end;
  }
  return at;
}

function findRow(text: string, start: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const cells = text.slice(from, to < 0 ? text.length : to).split('\t');
  return cells.filter(Boolean).join(' · ');
}
