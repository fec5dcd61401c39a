import { describe, expect, test } from 'vitest';
import { NOTICE_FIELDS } from '../../../../src/components/data/notice-fields.ts';
import { TABLE_FIELDS } from '../../../../src/components/data/table-fields.ts';
import { toNoticeData } from '../../../../src/exports/notice-data.ts';
import { TABLES } from '../../../../src/exports/tables.ts';
import { openCatalog } from '../../exports/archive.ts';

const catalog = await openCatalog();

describe('the page of the open data', () => {
  test('explains every table', () => {
    expect(Object.keys(TABLE_FIELDS)).toEqual(Object.keys(TABLES));
  });

  test.each(Object.entries(TABLES))('explains every field of %s, in order', (name, { rows }) => {
    const [row] = rows(catalog);
    expect(TABLE_FIELDS[name]!.fields.map((field) => field.name)).toEqual(Object.keys(row!));
  });

  test('explains every field of data.json, in order', () => {
    const data = toNoticeData(catalog.notices[0]!);
    expect(NOTICE_FIELDS.map((field) => field.name)).toEqual(Object.keys(data));
  });
});
