import { describe, expect, test } from 'vitest';
import { getNoticeLinks } from '../../../../src/archive/links.ts';
import { eachNotice } from '../../../../src/archive/notices.ts';
import { NOTICE_FIELDS } from '../../../../src/components/data/notice-fields.ts';
import { toNoticeData } from '../../../../src/exports/notice-data.ts';
import { openArchive } from '../../archive/make-archive.ts';

const archive = await openArchive();
const { db } = archive;

describe('the page of the open data', () => {
  test('explains every field of data.json, in order', () => {
    const [notice] = eachNotice(db);
    const data = toNoticeData(notice!, getNoticeLinks(db, notice!.id));
    expect(NOTICE_FIELDS.map((field) => field.name)).toEqual(Object.keys(data));
  });
});
