import { expect, test } from 'vitest';
import { toCsv } from '../../../src/exports/write-csv.ts';

test('toCsv quotes what a table program would misread', () => {
  expect(toCsv(['A', 'B'], [{ A: 'một, "hai"', B: 'ba\nbốn' }])).toBe(
    '\uFEFFA,B\r\n"một, ""hai""","ba\nbốn"\r\n',
  );
});

test('toCsv names the fields of a table that has no rows', () => {
  expect(toCsv(['Notice', 'Due'], [])).toBe('\uFEFFNotice,Due\r\n');
});
