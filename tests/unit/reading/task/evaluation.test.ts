import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { readTasks } from '../../../../src/reading/task/read-tasks.ts';
import { QUANG_NGAI, READINGS, type Reading } from '../quang-ngai.ts';

const CORPUS = '../shared/corpus/notices';
const finder = buildMentionFinder(QUANG_NGAI);

interface Found {
  mentions: string[];
  deadlines: string[];
  leads: string[];
}

const missing = READINGS.filter(({ file }) => !existsSync(join(CORPUS, file)));

describe.skipIf(missing.length > 0)(
  `real notices of Quảng Ngãi${missing.length > 0 ? ` (not measured: ${CORPUS} is not on this machine)` : ''}`,
  () => {
    const pairs =
      missing.length > 0 ? [] : READINGS.map((reading) => ({ reading, found: read(reading) }));

    test('mentions: precision 0.98, recall 0.95', () => {
      const { precision, recall } = measure(
        pairs.map(({ reading, found }) => [reading.mentions.trim().split(/\s+/u), found.mentions]),
      );
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    });

    test('deadlines: precision and recall 0.95', () => {
      const { precision, recall } = measure(
        pairs.map(({ reading, found }) => [reading.deadlines, found.deadlines]),
      );
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    });

    test('leads: 0.9 of the tasks, and no other tasks', () => {
      const { precision, recall } = measure(
        pairs.map(({ reading, found }) => [reading.leads, found.leads]),
      );
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(precision).toBeGreaterThanOrEqual(0.9);
    });
  },
);

/** Read a notice paragraph by paragraph, as the archive does; nothing is asked in «Nơi nhận». */
function read({ file, on }: Reading): Found {
  const found: Found = { mentions: [], deadlines: [], leads: [] };
  let isEnding = false;
  for (const text of toParagraphs(readFileSync(join(CORPUS, file), 'utf8'))) {
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
function measure(pairs: [expected: string[], found: string[]][]): {
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
