import { describe, expect, test } from 'vitest';
import { findDuty, findTaskWords } from '../../../../src/components/task/task-words.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import type { TableBlock, TextBlock } from '../../../../src/domain/section/block.ts';
import { toDatedTasks } from '../../../../src/domain/notice/dated-tasks.ts';
import type { Task } from '../../../../src/domain/task/task.ts';
import { readMdx } from '../../domain/relation/read-mdx.ts';

const LEAD = 'Phân công:';
const ROWS = 'Sáng 09/3\tHội thi ném còn\tPhòng Văn hóa\nTối 09/3\tKhai mạc\tCông an huyện';

const text: TextBlock = { type: 'paragraph', text: LEAD, spans: [], start: 0 };
const table: TableBlock = { type: 'table', text: ROWS, rows: [], start: LEAD.length + 1 };
const notice: Notice = {
  ...readMdx('2020/a', '', 'Phân công.'),
  preamble: { text: `${LEAD}\n${ROWS}`, blocks: [text, table] },
};
const none = { lead: [], cooperating: [], reportTo: [], deadline: undefined };

const findWords = (task: Task, limit: number) =>
  findTaskWords(toDatedTasks({ ...notice, tasks: [task] })[0]!, limit);

test('findTaskWords shows the whole row of a task that stands in a table', () => {
  const start = notice.preamble.text.indexOf('Công an huyện');
  const task = { section: 'preamble', start, end: start + 13, ...none };
  expect(findWords(task, 100)).toEqual({
    words: 'Tối 09/3 · Khai mạc · Công an huyện',
    isTableRow: true,
  });
});

test('findTaskWords cuts a sentence between two words', () => {
  const task = { section: 'preamble', start: 0, end: LEAD.length, ...none };
  expect(findWords(task, 8)).toEqual({ words: 'Phân…', isTableRow: false });
});

describe('findDuty', () => {
  const findWords = (body: string, limit = 100) => {
    const read = readMdx('2020/b', '', body);
    const [dated] = toDatedTasks(read);
    return findDuty(dated!, read.mentions, limit).words;
  };

  test('begins after the bodies with which the sentence begins', () => {
    expect(
      findWords(
        'Giao Phòng Nội vụ chủ trì, phối hợp với Công an huyện kiểm tra nơi ở của công nhân.',
      ),
    ).toBe('… kiểm tra nơi ở của công nhân.');
  });

  test('keeps a sentence that says what is to be done before it says by whom', () => {
    const sentence = 'Việc kiểm tra nơi ở của công nhân trong các khu do Phòng Nội vụ chủ trì.';
    expect(findWords(sentence)).toBe(sentence);
  });

  test('keeps names after which others follow', () => {
    const sentence = 'Giao Phòng Nội vụ và các đơn vị có liên quan kiểm tra nơi ở của công nhân.';
    expect(findWords(sentence)).toBe(sentence);
  });
});
