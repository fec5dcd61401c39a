import { describe, expect, test } from 'vitest';
import { TABLES, toCsv } from '../../../src/exports/tables.ts';
import { openArchive } from '../archive/make-archive.ts';

const archive = await openArchive();

describe('TABLES', () => {
  test.each(Object.entries(TABLES))('%s has the same fields in every row', (_name, { rows }) => {
    const all = rows(archive);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  test('tasks name who leads and by when', () => {
    const rows = TABLES['nhiem-vu']!.rows(archive);
    expect(rows.find(({ Section, DueDate }) => Section === 'iv-9' && DueDate)).toMatchObject({
      Lead: 'Ủy ban nhân dân các xã, thị trấn',
      DueDate: '2020-08-30',
    });
  });
});

test('toCsv quotes what a table program would misread', () => {
  expect(toCsv([{ A: 'một, "hai"', B: 'ba\nbốn' }])).toBe(
    '\uFEFFA,B\r\n"một, ""hai""","ba\nbốn"\r\n',
  );
});
