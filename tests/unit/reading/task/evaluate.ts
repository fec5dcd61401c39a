import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { readTasks } from '../../../../src/reading/task/read-tasks.ts';
import { QUANG_NGAI } from '../quang-ngai.ts';

/** What was read out of a notice, in the order of its text. */
export interface Found {
  /** Ids of the bodies named. */
  mentions: string[];
  deadlines: string[];
  /** Lead of each task, with its deadline. */
  leads: string[];
}

const finder = buildMentionFinder(QUANG_NGAI);

/** Read a notice paragraph by paragraph, as the archive does; nothing is asked in «Nơi nhận». */
export function readNotice(file: string, on: string): Found {
  const found: Found = { mentions: [], deadlines: [], leads: [] };
  let isEnding = false;
  for (const text of toParagraphs(file)) {
    isEnding ||= text.startsWith('Nơi nhận');
    const mentions = finder.find(text, { place: 'quang-ngai', on });
    const deadlines = findDeadlines(text, { year: Number(on.slice(0, 4)) });
    found.mentions.push(...mentions.flatMap(({ agencies }) => agencies));
    found.deadlines.push(...deadlines.map(({ due }) => Object.values(due).join('')));
    if (isEnding) continue;
    for (const { lead, deadline } of readTasks(text, mentions, deadlines).tasks) {
      const due =
        deadline === undefined ? '' : ` ${Object.values(deadlines[deadline]!.due).join('')}`;
      found.leads.push(lead.join('+') + due);
    }
  }
  return found;
}

/** A page number between two lines. */
const PAGE_NUMBER = /\n\d+\n\s*\n/gu;
/** A line feed that only wraps a line: what follows begins no item and no known paragraph. */
const WRAP = /\n(?!\n|\d+\. |[-a-zđ]\)? |Nơi nhận|Kính gửi|Ngày|Sau khi|Nay,|Số|Thực hiện)/gu;
const LABEL = /^(?:\d+\.|-|[a-zđ]\))\s*/u;

function toParagraphs(file: string): string[] {
  const lines = file.normalize('NFC').replace(PAGE_NUMBER, '\n').split('\n');
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(WRAP, ' ');
  return text.split(/\n+/u).map((paragraph) => paragraph.trim().replace(LABEL, ''));
}

/** Precision and recall over sequences, of which the longest common part is right. */
export function measure(pairs: [expected: string[], found: string[]][]): {
  precision: number;
  recall: number;
} {
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const right = sum(pairs.map(([expected, found]) => countCommon(expected, found)));
  return {
    precision: right / sum(pairs.map(([, found]) => found.length)),
    recall: right / sum(pairs.map(([expected]) => expected.length)),
  };
}

function countCommon(a: string[], b: string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    let diagonal = 0;
    for (const [j, other] of b.entries()) {
      const above = row[j + 1]!;
      row[j + 1] = item === other ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}
