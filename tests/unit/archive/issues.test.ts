import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/archive/database.ts';
import { listIssues, listIssuesOf, listNoticeIssues } from '../../../src/archive/issues.ts';
import { readNotices } from './make-archive.ts';

let db: Database;

beforeAll(async () => {
  db = (
    await readNotices({
      '2020/mot': [
        '',
        'Giao Chi cục Kiểm lâm trực.\n\n1. Hạt Kiểm lâm Sìn Hồ báo cáo.\n\n3. Xong.',
      ],
      '2020/hai': ['', 'Hạt Kiểm lâm Sìn Hồ báo cáo.'],
      '2020/ba': ['kind: sai', 'Thu {x}.'],
    })
  ).db;
});

afterAll(() => db.close());

describe('issues of the store', () => {
  test('stand by file and line', () => {
    const places = listIssues(db).map(({ file, line }) => `${file}:${String(line).padStart(4)}`);
    expect(places).toEqual(places.toSorted());
    expect(new Set(listIssues(db).map(({ rule }) => rule))).toContain('numbering-jump');
  });

  test('of one notice are those of its file, also when it could not be read', () => {
    const of = (id: string) => new Set(listNoticeIssues(db, id).map(({ file }) => file));
    expect(of('2020/ba')).toEqual(new Set(['notices/2020/ba.mdx']));
    expect(of('2020/khong-co')).toEqual(new Set());
  });

  test('of the queue begin with the name that stands in most places', () => {
    const names = listIssuesOf(db, 'unknown-body').map(({ message }) => message);
    expect(names).toHaveLength(2);
    expect(names[0]).toContain('Hạt Kiểm lâm Sìn Hồ');
    expect(names[1]).toContain('Chi cục Kiểm lâm');
  });
});
