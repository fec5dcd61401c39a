import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { checkRelations } from '../../../../src/checks/relations/check-relations.ts';
import { toRelationEnds } from '../../../../src/domain/relation/relation-ends.ts';
import { readMdx } from '../../domain/relation/read-mdx.ts';

const OUTLINE = '1. Một.\n\n2. Hai.';
const relation = (type: string, to: string, from?: string) =>
  `relations:\n  - { type: ${type}, to: "${to}"${from ? `, from: ${from}` : ''} }`;

function check(notices: Notice[], unread: string[] = []): string[] {
  const known = [...notices.map(({ id }) => id), ...unread];
  return checkRelations(notices.map(toRelationEnds), known).map(
    ({ notice, problem: { line, rule, message } }) => `${notice}:${line} ${rule} ${message}`,
  );
}

const target = readMdx('2020/ket-luan', 'aliases: [2020/ten-cu]', OUTLINE);

describe('checkRelations', () => {
  test.each(['2020/ket-luan', '2020/ten-cu#muc-2', '2020/ket-luan#muc-1', '2020/hong'])(
    'lets pass %s',
    (to) => {
      const own = readMdx('2021/a', relation('can-cu', to, 'muc-1'), OUTLINE);
      expect(check([target, own], ['2020/hong'])).toEqual([]);
    },
  );

  test.each([
    [
      'a notice that is not there',
      relation('thay-the', '2020/ket-lua'),
      '2021/a:5 relation-unknown Kho không có thông báo hay mục nào ở `2020/ket-lua`. Có phải bạn muốn ghi `2020/ket-luan`?',
    ],
    [
      'a section that no longer exists',
      relation('thay-the', '2020/ket-luan#muc-3'),
      '2021/a:5 relation-unknown Kho không có thông báo hay mục nào ở `2020/ket-luan#muc-3`. Có phải bạn muốn ghi `2020/ket-luan#muc-1`?',
    ],
    [
      'a section of its own that is not there',
      relation('thay-the', '2020/ket-luan', 'muc-7'),
      '2021/a:5 relation-unknown Kho không có thông báo hay mục nào ở `2021/a#muc-7`. Có phải bạn muốn ghi `2021/a#muc-1`?',
    ],
    [
      'itself',
      relation('can-cu', '2021/a', 'muc-1'),
      '2021/a:5 relation-cycle Quan hệ `can-cu` dẫn ngược về chính văn bản này: 2021/a → 2021/a. Chỉ ghi quan hệ ở văn bản ra sau, trỏ về văn bản ra trước.',
    ],
  ])('reports %s', (_what, header, message) => {
    expect(check([target, readMdx('2021/a', header, OUTLINE)])).toEqual([message]);
  });

  test('lets one section of a notice cite another', () => {
    const own = readMdx('2021/a', relation('vien-dan', '2021/a#muc-1', 'muc-2'), OUTLINE);
    expect(check([own])).toEqual([]);
  });

  test('reports a result of a task that is not there, at its words', () => {
    const own = readMdx('2021/a', '', '1. Một, <Result of="2020/ket-luan#muc-9">xong</Result>.');
    expect(check([target, own])).toMatchInlineSnapshot(`
      [
        "2021/a:6 relation-unknown Kho không có thông báo hay mục nào ở \`2020/ket-luan#muc-9\`. Có phải bạn muốn ghi \`2020/ket-luan#muc-1\`?",
      ]
    `);
  });

  test('reports every notice of a circle of replacements, and no other', () => {
    const circle = [
      readMdx('2021/a', relation('thay-the', '2021/c'), OUTLINE),
      readMdx('2021/b', relation('thu-hoi', '2021/a'), OUTLINE),
      readMdx('2021/c', relation('thay-the', '2021/b'), OUTLINE),
      readMdx('2021/d', relation('thay-the', '2021/a'), OUTLINE),
    ];
    expect(check(circle).map((message) => message.split(' ')[0])).toEqual([
      '2021/a:5',
      '2021/b:5',
      '2021/c:5',
    ]);
  });

  test('two notices may replace sections of each other, and cite each other', () => {
    const a = readMdx('2021/a', relation('thay-the', '2021/b#muc-1'), OUTLINE);
    const b = readMdx('2021/b', relation('thay-the', '2021/a#muc-1'), OUTLINE);
    const c = readMdx('2021/c', relation('vien-dan', '2021/d'), OUTLINE);
    const d = readMdx('2021/d', relation('vien-dan', '2021/c'), OUTLINE);
    expect(check([a, b, c, d])).toEqual([]);
  });
});
