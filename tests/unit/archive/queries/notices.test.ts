import {
  countNoticeYears,
  listNotices,
  listUsedKinds,
} from '../../../../src/archive/notice-summaries.ts';
import { listNoticeAddresses, listOriginals } from '../../../../src/archive/notices.ts';
import { listNoticeRows, listSectionRows } from '../../../../src/archive/table-rows.ts';
import { describe, expect, test } from 'vitest';
import { years, countBy, db, notices } from './naive.ts';

describe('notices', () => {
  test('by year, kind and address', () => {
    const ids = notices.map(({ id }) => id);
    expect(listNotices(db)).toHaveLength(notices.length);
    expect(listNotices(db).map(({ id }) => id)).toEqual(ids);
    expect(countNoticeYears(db)).toEqual(countBy(notices, ({ year }) => year));
    expect(listUsedKinds(db)).toEqual([...new Set(notices.map(({ kind }) => kind))]);
    expect(listNoticeAddresses(db)).toEqual(notices.map(({ id, aliases }) => ({ id, aliases })));
    for (const year of years) {
      const own = notices.filter((notice) => notice.year === year).map(({ id }) => id);
      expect(listNotices(db, { year, limit: 3, offset: 1 }).map(({ id }) => id)).toEqual(
        own.slice(1, 4),
      );
    }
  });

  test('their originals, each once', () => {
    const files = notices.flatMap(({ source }) =>
      source ? [[source.file, source.sha256] as const] : [],
    );
    expect(new Map(listOriginals(db).map(({ file, sha256 }) => [file, sha256]))).toEqual(
      new Map(files),
    );
  });

  test('as rows of the tables', () => {
    expect(
      listNoticeRows(db).map(({ id, sectionCount, taskCount, signerName }) => [
        id,
        sectionCount,
        taskCount,
        signerName,
      ]),
    ).toEqual(
      notices.map(({ id, sections, tasks: own, signer }) => [
        id,
        sections.length,
        own.length,
        signer?.name,
      ]),
    );
    for (const longest of [40, 100_000])
      expect(listSectionRows(db, longest)).toEqual(
        notices.flatMap(({ id: notice, sections }) =>
          sections.map(({ id, number, title, topics, text }) => ({
            notice,
            id,
            number,
            title,
            topics,
            text: text.slice(0, longest),
          })),
        ),
      );
  });
});
