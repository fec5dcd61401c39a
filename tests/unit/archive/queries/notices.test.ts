import {
  countNoticeYears,
  listNotices,
  listUsedKinds,
} from '../../../../src/archive/notice-summaries.ts';
import { listNoticeAddresses, listOriginals } from '../../../../src/archive/notices.ts';
import {
  countTableRows,
  listNewestTaskShares,
  listNoticeRows,
  listSectionRows,
  listTaskRows,
  listTaskRowsOf,
} from '../../../../src/archive/table-rows.ts';
import { describe, expect, test } from 'vitest';
import { years, countBy, db, notices, tasks } from './naive.ts';

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

  test.each(years)('as rows of the tables of %s', (year) => {
    const own = notices.filter((notice) => notice.year === year);
    expect(
      listNoticeRows(db, year).map(({ id, sectionCount, taskCount, signerName }) => [
        ...[id, sectionCount, taskCount, signerName],
      ]),
    ).toEqual(own.map((it) => [it.id, it.sections.length, it.tasks.length, it.signer?.name]));
    for (const longest of [40, 100_000])
      expect(listSectionRows(db, year, longest)).toEqual(
        own.flatMap(({ id: notice, sections }) =>
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
    expect(countTableRows(db).find((count) => count.year === year)).toEqual({
      year,
      notices: own.length,
      sections: own.flatMap(({ sections }) => sections).length,
      tasks: own.flatMap((notice) => notice.tasks).length,
    });
  });

  test('with their tasks as rows of a table', () => {
    const naive = tasks.map(({ notice, task, deadline, lastDay, text }) => ({
      notice: notice.id,
      section: task.section,
      lead: task.lead,
      cooperating: task.cooperating,
      reportTo: task.reportTo,
      due: deadline?.due,
      lastDay,
      words: text.slice(task.start, task.end).trim(),
    }));
    for (const year of years)
      expect(listTaskRows(db, year)).toEqual(
        naive.filter(({ notice }) => notice.startsWith(`${year}/`)),
      );
    const newest = listNewestTaskShares(db, 30);
    const rows = listTaskRowsOf(db, newest);
    expect(rows).toEqual(naive.slice(0, rows.length));
    expect(rows.length).toBeLessThanOrEqual(30);
    expect(rows).toHaveLength(newest.reduce((sum, { count }) => sum + count, 0));
  });
});
