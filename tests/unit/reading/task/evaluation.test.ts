import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, readNotice } from './evaluate.ts';

const FOLDER = 'tests/fixtures/readings';

/** Two notices as a PDF gives them, lines wrapped, with what a careful reader finds in them. */
const READINGS = [
  {
    file: 'ket-luan-hop.txt',
    on: '2025-03-05',
    mentions: `ubnd ubnd ubnd vhttdl tc xd khdt gtvt ttr ba-to cq ubnd vhttdl xd ubnd tc ubnd
      ba-to son-ha ttr ubnd cq ubnd yt`,
    deadlines: ['2025-03-20', '2025-04', '2025-04-10'],
    leads: ['vhttdl 2025-03-20', 'tc 2025-04', 'ba-to+son-ha 2025-04-10', 'ttr'],
  },
  {
    file: 'cong-van.txt',
    on: '2025-06-02',
    mentions: 'ubnd nnptnt yt ubnd nnptnt ct bdt ubnd yt vp cong',
    deadlines: ['2025-06-30'],
    leads: ['nnptnt 2025-06-30'],
  },
];

const pairs = READINGS.map((reading) => ({
  reading,
  found: readNotice(readFileSync(join(FOLDER, reading.file), 'utf8'), reading.on),
}));

test('mentions: precision 0.98, recall 0.95', () => {
  const { precision, recall } = measure(
    pairs.map(({ reading, found }) => [reading.mentions.split(/\s+/u), found.mentions]),
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
