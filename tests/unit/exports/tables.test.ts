import { describe, expect, test } from 'vitest';
import { listDataFiles } from '../../../src/exports/data-files.ts';
import { TABLE_FIELDS } from '../../../src/exports/table-fields.ts';
import {
  toAgencyRows,
  toNewestTaskRows,
  toNoticeRows,
  toSectionRows,
  toTaskRows,
} from '../../../src/exports/tables.ts';
import { openArchive } from '../archive/make-archive.ts';

const archive = await openArchive();
const tables = [
  ['thong-bao', toNoticeRows(archive, 2020)],
  ['nhiem-vu', toTaskRows(archive, 2020)],
  ['co-quan', toAgencyRows(archive)],
  ['muc', toSectionRows(archive, 2020)],
] as const;

describe('tables', () => {
  test.each(tables)('%s has the fields that are explained, in order', (name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    const fields = TABLE_FIELDS[name].fields.map((field) => field.name);
    for (const row of rows) expect(Object.keys(row)).toEqual(fields);
  });

  test('name who leads and by when', () => {
    const rows = toTaskRows(archive, 2020);
    expect(rows.find(({ Section, DueDate }) => Section === 'iv-9' && DueDate)).toMatchObject({
      Lead: 'Ủy ban nhân dân các xã, thị trấn',
      DueDate: '2020-08-30',
    });
  });

  test('have the newest tasks of all as long as they are few', () => {
    expect(toNewestTaskRows(archive)).toEqual(toTaskRows(archive, 2020));
  });
});

test('listDataFiles has a file for each table and year that has rows', () => {
  expect(listDataFiles(archive).map(({ name }) => name)).toEqual([
    ...['nhiem-vu', 'co-quan', 'thong-bao-2020', 'nhiem-vu-2020', 'muc-2020'],
  ]);
});
