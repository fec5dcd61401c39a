import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../../src/reading/citation/find-citations.ts';
import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { findUnknownBodies } from '../../../../src/reading/mention/find-unknown-bodies.ts';
import { readTasks } from '../../../../src/reading/task/read-tasks.ts';
import { makeAgency } from '../make-agency.ts';

const PLACE = 'lai-chau/tam-duong';
const finder = buildMentionFinder(
  ['Phòng Nội vụ', 'Phòng Kinh tế - Hạ tầng', 'Ủy ban nhân dân huyện', 'Công an huyện'].map(
    (name) => makeAgency(name, PLACE),
  ),
);

const PIECES = [
  'Phòng Nội vụ',
  'phòng Kinh tế & Hạ tầng',
  'UBND huyện',
  'CÔNG AN HUYỆN',
  'Chi cục Kiểm lâm',
  'Trạm Y tế xã Thèn Sin',
  'giao',
  'chủ trì',
  'phối hợp với',
  'báo cáo',
  'hoàn thành',
  'đã',
  'hằng năm',
  'trước ngày 30 tháng 8 năm 2020',
  'trước ngày 15 tháng 12',
  'chậm nhất 17 giờ ngày 15/7',
  'trong quý III/2020',
  'từ ngày 01/8/2020',
  'trước kỳ họp thứ 12',
  'trong vòng 24 giờ',
  '10 ngày một lần',
  'Công văn số 12/UBND-VP ngày 15/7/2020',
  'Nghị quyết 42 của Chính phủ',
  'các:',
  '«',
  '»',
  '(',
  ')',
  'İ',
  '7/9',
];
const GAPS = [' ', ', ', '; ', '. ', ': ', '\n', ' và ', './.\n'];
/** Texts made of what notices are made of, in no order. */
const noticeLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));

interface Range {
  start: number;
  end: number;
  surface?: string;
}

const FINDERS: [name: string, find: (text: string) => Range[]][] = [
  ['mentions', (text) => finder.find(text, { place: PLACE, on: '2020-06-18' })],
  ['unknown bodies', (text) => findUnknownBodies(text, finder.find(text, { place: PLACE }))],
  ['deadlines', (text) => findDeadlines(text, { year: 2020 })],
  ['deadlines without a year', (text) => findDeadlines(text, {})],
  ['citations', findCitations],
];

describe('finders', () => {
  test.each(FINDERS)('%s are disjoint, ordered and words of the text', (_, find) => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        let last = 0;
        for (const { start, end, surface } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (surface !== undefined) expect(text.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tasks are ordered ranges of the text with leads that are named', () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        const mentions = finder.find(text, { place: PLACE });
        const deadlines = findDeadlines(text, { year: 2020 });
        const named = new Set(mentions.flatMap(({ agencies }) => agencies));
        const { tasks, roles } = readTasks(text, mentions, deadlines);
        expect(roles).toHaveLength(mentions.length);
        let last = 0;
        for (const { start, end, lead, deadline } of tasks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(lead.filter((id) => !named.has(id))).toEqual([]);
          expect(deadline === undefined || deadline < deadlines.length).toBe(true);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
