import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../../src/search/index/read-block.ts';
import { toPassages } from '../../../../src/search/index/passages.ts';
import { eachRecord } from '../../../../src/search/index/record-words.ts';
import { toRecords } from '../../../../src/search/lookup/records.ts';
import { parseFragment } from '../../../../src/search/pagefind/fragment.ts';
import { gunzipSync } from 'node:zlib';
import { makeNotice } from '../make-notice.ts';

const WORDS = ['đất', 'đai', 'Ủy', 'ban', 'nhân', 'dân', 'xã', 'Thèn', 'Sin', '-', '42/NQ-CP'];
const section = fc
  .integer({ min: 1, max: 900 })
  .map((length) =>
    Array.from({ length }, (_, i) => WORDS[(i * 7 + length) % WORDS.length]).join(' '),
  );
const texts = fc.array(section, { minLength: 1, maxLength: 12 });

describe('toPassages', () => {
  test('cuts between sections, and a long one only where it must', () => {
    const long = Array.from({ length: 1500 }, () => 'đất').join(' ');
    const notice = makeNotice('dai', 'Kết luận', ['Đất đai.', long, 'Hộ tịch.']);
    const ids = toPassages(notice).map((sections) => sections.map(({ id }) => id));
    expect(ids).toEqual([['i', 'i-1'], ['i-2'], ['i-2'], ['i-2', 'i-3']]);
  });

  test('holds at most 600 words', () => {
    fc.assert(
      fc.property(texts, (list) => {
        for (const passage of toPassages(makeNotice('mot', 'Kết luận', list)))
          expect(passage.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThanOrEqual(
            600,
          );
      }),
      { numRuns: 30 },
    );
  });
});

describe('eachRecord', () => {
  test('tells of each record the words that its fragment shows for it', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (lists) => {
        const notices = lists.map((list, i) => makeNotice(`so-${i}`, `Kết luận ${i}`, list));
        const { block, fragments } = readBlock(notices);
        const records = toRecords({
          passages: block.notices.map(({ passages }) => passages.length),
          lengths: block.notices.flatMap(({ passages }) => passages),
          lengthStep: 1,
          blocks: [[block.name, notices.length]],
        });
        for (const { record, body, from } of eachRecord(block)) {
          const { name, passage } = records.findFragment(record);
          const file = gunzipSync(fragments[Number(name.split('_')[2])]!);
          const { words } = parseFragment(file)[passage]!;
          expect(Array.from(body, (word) => block.words[word])).toEqual(words);
          const { content } = JSON.parse(file.subarray(12).toString()) as { content: string };
          expect(content.split(' ').slice(from, from + words.length)).toEqual(words);
        }
      }),
      { numRuns: 30 },
    );
  });
});
