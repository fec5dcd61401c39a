import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/archive/database.ts';
import { getNoticeLinks, listNeighbours } from '../../../src/archive/links.ts';
import { getNotice } from '../../../src/archive/notices.ts';
import { coversTask } from '../../../src/domain/notice/covers-task.ts';
import type { Link } from '../../../src/domain/notice/link.ts';
import { formatPlaceRef } from '../../../src/domain/relation/place-ref.ts';
import { readNotices, type Notices } from './make-archive.ts';

const show = ({ type, from, to }: Link) => `${formatPlaceRef(from)} ${type} ${formatPlaceRef(to)}`;

const earlier: Notices = {
  '2020/ket-luan': [
    'documentNumber: 05/TB-UBND\nissuedOn: 2020-06-18\naliases: [2020/ten-cu]',
    `**I. Nhiệm vụ**

1. Giao Phòng Nội vụ rà soát biên chế, báo cáo trước ngày 30/6/2020.

2. Giao Công an huyện:

- Phòng Nội vụ kiểm tra trụ sở trước ngày 30/7/2020.

- Công an huyện tuần tra trước ngày 15/7/2020.`,
  ],
};
const later: Notices = {
  '2021/bao-cao': [
    `issuedOn: 2021-01-05
relations:
  - { type: can-cu, to: 2020/ten-cu, note: nêu ở phần đầu }
  - { type: sua-doi-bo-sung, from: muc-1, to: 2020/ket-luan#muc-i-2 }
  - { type: thay-the, to: 2020/khong-co }
  - { type: vien-dan, from: muc-9, to: 2020/ket-luan }`,
    `1. Một.

2. <Result of="2020/ket-luan#muc-i-1">Đã rà soát xong</Result>, <Result of="2020/ket-luan#muc-i-2-g2">đã tuần tra</Result>.`,
  ],
};
const CITING = '1. Theo mục I.1 Thông báo số 05/TB-UBND và Thông báo số 05/TB-UBND ngày 18/6/2020.';
const citing: Notices = { '2022/cong-van': ['issuedOn: 2022-02-02', CITING] };

const { db } = await readNotices({ ...citing, ...later, ...earlier });

describe('getNoticeLinks', () => {
  test('has what a notice says, without what leads nowhere', () => {
    expect(getNoticeLinks(db, '2021/bao-cao').outgoing.map(show)).toEqual([
      '2021/bao-cao can-cu 2020/ket-luan',
      '2021/bao-cao#muc-1 sua-doi-bo-sung 2020/ket-luan#muc-i-2',
      '2021/bao-cao#muc-2 bao-cao-ket-qua 2020/ket-luan#muc-i-1',
      '2021/bao-cao#muc-2 bao-cao-ket-qua 2020/ket-luan#muc-i-2-g2',
    ]);
  });

  test('has the same from the other end, also for a former address', () => {
    const { incoming, outgoing } = getNoticeLinks(db, '2020/ket-luan');
    const said = getNoticeLinks(db, '2021/bao-cao').outgoing;
    const withoutOther = (link: Link) => ({ ...link, other: undefined });
    expect(incoming.map(withoutOther)).toEqual(said.map(withoutOther));
    expect(incoming.map(({ other }) => other.id)).toEqual(Array(4).fill('2021/bao-cao'));
    expect(said.map(({ other }) => other.id)).toEqual(Array(4).fill('2020/ket-luan'));
    expect(incoming.filter(({ to }) => to.section === 'i-2').map(show)).toEqual([
      '2021/bao-cao#muc-1 sua-doi-bo-sung 2020/ket-luan#muc-i-2',
    ]);
    expect(said.filter(({ from }) => from.section === '1')).toHaveLength(1);
    expect(outgoing).toEqual([]);
  });

  test('shows the number of each section, also around an item', () => {
    const { incoming } = getNoticeLinks(db, '2020/ket-luan');
    expect(incoming.map(({ from, to }) => [from.number, to.number])).toEqual([
      [undefined, undefined],
      ['1', 'I.2'],
      ['2', 'I.1'],
      ['2', 'I.2'],
    ]);
  });

  test('keeps the remark and the words of a result', () => {
    const [first, , result] = getNoticeLinks(db, '2020/ket-luan').incoming;
    expect(first!.note).toBe('nêu ở phần đầu');
    expect(result!.words).toBe('Đã rà soát xong');
  });

  test('finds the results of a task, by section and by item', () => {
    const { tasks } = getNotice(db, '2020/ket-luan');
    const leads = tasks.map(({ lead }) => lead[0]);
    expect(leads).toEqual(['phong-noi-vu', 'phong-noi-vu', 'cong-an-huyen']);
    expect(listTaskResults(db)).toEqual([['Đã rà soát xong'], [], ['đã tuần tra']]);
  });

  test('links citations both ways', () => {
    const { citations } = getNotice(db, '2022/cong-van');
    expect(citations.map(({ to }) => to && formatPlaceRef(to))).toEqual([
      '2020/ket-luan#muc-i-1',
      '2020/ket-luan',
    ]);
    const { citedBy } = getNoticeLinks(db, '2020/ket-luan');
    expect(citedBy.map(show)).toEqual([
      '2022/cong-van#muc-1 vien-dan 2020/ket-luan#muc-i-1',
      '2022/cong-van#muc-1 vien-dan 2020/ket-luan',
    ]);
    expect(citedBy.filter(({ to }) => to.section === 'i-1')).toHaveLength(1);
  });

  test('does not repeat a stated relation as a citation', async () => {
    const stated = 'issuedOn: 2022-02-02\nrelations:\n  - { type: trien-khai, to: 2020/ket-luan }';
    const both = await readNotices({ ...earlier, '2022/cong-van': [stated, CITING] });
    const { citedBy, incoming } = getNoticeLinks(both.db, '2020/ket-luan');
    expect([citedBy, incoming.map(({ type }) => type)]).toEqual([[], ['trien-khai']]);
  });

  test('has the results of a section for the tasks inside it', async () => {
    const whole = ['', '1. <Result of="2020/ket-luan#muc-i">Xong</Result>.'] as const;
    const { db } = await readNotices({ ...earlier, '2021/xong': whole });
    expect(listTaskResults(db)).toEqual([['Xong'], ['Xong'], ['Xong']]);
  });
});

test('listNeighbours knows the notices a page depends on', () => {
  const neighboursOf = (id: string) => [
    ...new Set(
      listNeighbours(db)
        .filter((pair) => pair.id === id)
        .map(({ other }) => other),
    ),
  ];
  expect(neighboursOf('2020/ket-luan')).toEqual(['2021/bao-cao', '2022/cong-van']);
  expect(neighboursOf('2022/cong-van')).toEqual(['2020/ket-luan']);
  expect(neighboursOf('2099/khong-co')).toEqual([]);
});

/** For each task of the earlier notice, the words that report it done. */
function listTaskResults(from: Database): (string | undefined)[][] {
  const notice = getNotice(from, '2020/ket-luan');
  const { incoming } = getNoticeLinks(from, notice.id);
  const results = incoming.filter(({ type }) => type === 'bao-cao-ket-qua');
  return notice.tasks.map((task) =>
    results.filter(({ to }) => coversTask(to.section, task, notice)).map(({ words }) => words),
  );
}
