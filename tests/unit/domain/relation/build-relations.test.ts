import { describe, expect, test } from 'vitest';
import { buildRelations, type Link } from '../../../../src/domain/relation/build-relations.ts';
import { formatPlaceRef } from '../../../../src/domain/relation/place-ref.ts';
import { readMdx } from './read-mdx.ts';

const show = ({ type, from, to }: Link) => `${formatPlaceRef(from)} ${type} ${formatPlaceRef(to)}`;

const earlier = readMdx(
  '2020/ket-luan',
  'documentNumber: 05/TB-UBND\nissuedOn: 2020-06-18\naliases: [2020/ten-cu]',
  `**I. Nhiệm vụ**

1. Giao Phòng Nội vụ rà soát biên chế, báo cáo trước ngày 30/6/2020.

2. Giao Công an huyện:

- Phòng Nội vụ kiểm tra trụ sở trước ngày 30/7/2020.

- Công an huyện tuần tra trước ngày 15/7/2020.`,
);
const later = readMdx(
  '2021/bao-cao',
  `issuedOn: 2021-01-05
relations:
  - { type: can-cu, to: 2020/ten-cu, note: nêu ở phần đầu }
  - { type: sua-doi-bo-sung, from: muc-1, to: 2020/ket-luan#muc-i-2 }
  - { type: thay-the, to: 2020/khong-co }
  - { type: vien-dan, from: muc-9, to: 2020/ket-luan }`,
  `1. Một.

2. <Result of="2020/ket-luan#muc-i-1">Đã rà soát xong</Result>, <Result of="2020/ket-luan#muc-i-2-g2">đã tuần tra</Result>.`,
);
const citing = readMdx(
  '2022/cong-van',
  'issuedOn: 2022-02-02',
  '1. Theo mục I.1 Thông báo số 05/TB-UBND và Thông báo số 05/TB-UBND ngày 18/6/2020.',
);
const relations = buildRelations([citing, later, earlier]);

describe('buildRelations', () => {
  test('has what a notice says, without what leads nowhere', () => {
    expect(relations.outgoing('2021/bao-cao').map(show)).toEqual([
      '2021/bao-cao can-cu 2020/ket-luan',
      '2021/bao-cao#muc-1 sua-doi-bo-sung 2020/ket-luan#muc-i-2',
      '2021/bao-cao#muc-2 bao-cao-ket-qua 2020/ket-luan#muc-i-1',
      '2021/bao-cao#muc-2 bao-cao-ket-qua 2020/ket-luan#muc-i-2-g2',
    ]);
  });

  test('has the same from the other end, also for a former address', () => {
    expect(relations.incoming('2020/ket-luan')).toEqual(relations.outgoing('2021/bao-cao'));
    expect(relations.incoming('2020/ket-luan', 'i-2').map(show)).toEqual([
      '2021/bao-cao#muc-1 sua-doi-bo-sung 2020/ket-luan#muc-i-2',
    ]);
    expect(relations.outgoing('2021/bao-cao', '1')).toHaveLength(1);
    expect(relations.outgoing('2020/ket-luan')).toEqual([]);
  });

  test('keeps the remark and the words of a result', () => {
    const [first, , result] = relations.incoming('2020/ket-luan');
    expect(first!.note).toBe('nêu ở phần đầu');
    expect(result!.words).toBe('Đã rà soát xong');
  });

  test('finds the results of a task, by section and by item', () => {
    const done = earlier.tasks.map((task) => [
      task.lead[0],
      relations.resultsOf(earlier, task).map(({ words }) => words),
    ]);
    expect(done).toEqual([
      ['phong-noi-vu', ['Đã rà soát xong']],
      ['phong-noi-vu', []],
      ['cong-an-huyen', ['đã tuần tra']],
    ]);
  });

  test('links citations both ways', () => {
    expect(relations.citationsOf(citing).map(({ to }) => to && formatPlaceRef(to))).toEqual([
      '2020/ket-luan#muc-i-1',
      '2020/ket-luan',
    ]);
    expect(relations.citedBy('2020/ket-luan').map(show)).toEqual([
      '2022/cong-van#muc-1 vien-dan 2020/ket-luan#muc-i-1',
      '2022/cong-van#muc-1 vien-dan 2020/ket-luan',
    ]);
    expect(relations.citedBy('2020/ket-luan', 'i-1')).toHaveLength(1);
  });

  test('does not repeat a stated relation as a citation', () => {
    const both = {
      ...citing,
      relations: [{ type: 'trien-khai' as const, to: { notice: earlier.id, section: undefined } }],
    };
    const { citedBy, incoming } = buildRelations([earlier, both]);
    expect([citedBy(earlier.id), incoming(earlier.id).map(({ type }) => type)]).toEqual([
      [],
      ['trien-khai'],
    ]);
  });

  test('knows the notices a page depends on', () => {
    expect(relations.neighboursOf('2020/ket-luan')).toEqual(['2021/bao-cao', '2022/cong-van']);
    expect(relations.neighboursOf('2022/cong-van')).toEqual(['2020/ket-luan']);
    expect(relations.neighboursOf('2099/khong-co')).toEqual([]);
  });

  test('a result of a section covers the tasks inside it', () => {
    const whole = readMdx('2021/xong', '', '1. <Result of="2020/ket-luan#muc-i">Xong</Result>.');
    const { resultsOf } = buildRelations([earlier, whole]);
    expect(earlier.tasks.map((task) => resultsOf(earlier, task).length)).toEqual([1, 1, 1]);
  });
});
