import { describe, expect, test } from 'vitest';
import { getNoticeLinks } from '../../../../src/archive/links.ts';
import { getNotice } from '../../../../src/archive/notices.ts';
import { toEndings, toRelationGroups } from '../../../../src/components/relation/relation-view.ts';
import { renderSectionRelations } from '../../../../src/components/relation/render-section-relations.ts';
import { renderTaskResults } from '../../../../src/components/relation/render-task-results.ts';
import { toMarkup } from '../../../../src/domain/markup/html.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { toNoticeData } from '../../../../src/exports/notice-data.ts';
import { readNotices } from '../../archive/make-archive.ts';

const { db } = await readNotices({
  '2020/cu': [
    'documentNumber: 05/TB-UBND\nissuedOn: 2020-06-18',
    '1. Giao Phòng Nội vụ rà soát trước ngày 30/6/2020.',
  ],
  '2021/moi': [
    `kind: quyet-dinh
documentNumber: 07/QĐ-UBND
issuedOn: 2021-02-05
relations:
  - { type: thay-the, to: 2020/cu, note: cả văn bản }
  - { type: thu-hoi, to: 2020/cu#muc-1 }`,
    '1. <Result of="2020/cu#muc-1">Đã xong & "đủ"</Result>. <Result of="2020/cu#muc-1">Đã báo</Result>.\n\n2. Theo Thông báo số 05/TB-UBND.',
  ],
});
const [earlier, later] = [getNotice(db, '2020/cu'), getNotice(db, '2021/moi')];
const linksOf = ({ id }: Notice) => getNoticeLinks(db, id);

describe('toRelationGroups', () => {
  const show = (notice: Notice) =>
    toRelationGroups(linksOf(notice)).map(
      ({ wording, entries }) =>
        `${wording}: ${entries.map(({ name, here }) => [name, here?.name].filter(Boolean).join(' / ')).join('; ')}`,
    );

  test('says what the later notice does', () => {
    expect(show(later)).toEqual([
      'Thay thế: Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020',
      'Thu hồi: Mục 1 – Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020',
      'Báo cáo kết quả thực hiện: Mục 1 – Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020 / Mục 1',
    ]);
  });

  test('says what became of the earlier one, in turned words', () => {
    expect(show(earlier)).toEqual([
      'Được thay thế bởi: Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2021',
      'Bị thu hồi bởi: Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2021 / Mục 1',
      'Có kết quả báo cáo tại: Mục 1 – Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2021 / Mục 1',
    ]);
  });
});

describe('toEndings', () => {
  test('names what replaced the whole notice only', () => {
    expect(toEndings(linksOf(earlier)).map(({ wording }) => wording)).toEqual([
      'được thay thế bởi',
    ]);
    expect(toEndings(linksOf(later))).toEqual([]);
  });
});

test('renderTaskResults links the words that report a task done', () => {
  expect(toMarkup(renderTaskResults(earlier, earlier.tasks[0]!, linksOf(earlier)))).toContain(
    'tại <a href="/thong-bao/2021/moi/#muc-1">Mục 1 – Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2021</a>: «Đã xong &amp; ',
  );
});

test('renderSectionRelations says each thing once', () => {
  const html = toMarkup(renderSectionRelations('1', linksOf(earlier)));
  expect(html.replaceAll(/<[^>]+>/gu, '|')).toBe(
    '|Bị thu hồi bởi 07/QĐ-UBND||Có kết quả báo cáo tại 07/QĐ-UBND|',
  );
});

test('toNoticeData carries relations, results and resolved citations', () => {
  const data = toNoticeData(later, linksOf(later));
  expect(data.citations.map(({ notice }) => notice)).toEqual(['2020/cu']);
  expect(data.results[0]).toMatchObject({ section: '1', of: { notice: '2020/cu', section: '1' } });
  expect(data.relations.outgoing[0]).toEqual({
    type: 'thay-the',
    section: undefined,
    to: { notice: '2020/cu', section: undefined },
    note: 'cả văn bản',
  });
  expect(toNoticeData(earlier, linksOf(earlier)).relations.incoming).toHaveLength(4);
  expect(JSON.stringify(data)).not.toContain('"at":');
});
