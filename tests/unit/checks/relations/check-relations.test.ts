import { describe, expect, test } from 'vitest';
import { readNotices, type Notices } from '../../archive/make-archive.ts';

const OUTLINE = '1. Một.\n\n2. Hai.';
const relation = (type: string, to: string, from?: string) =>
  `relations:\n  - { type: ${type}, to: "${to}"${from ? `, from: ${from}` : ''} }`;

/** What is wrong with the relations of some notices, each issue with its file's id and line. */
async function check(notices: Notices): Promise<string[]> {
  const { issues } = await readNotices(notices);
  return issues
    .filter(({ rule }) => rule.startsWith('relation-'))
    .map(({ file, line, rule, message }) => `${toId(file)}:${line} ${rule} ${message}`);
}

const toId = (file: string) => file.replace(/^notices\/|\.mdx$/gu, '');

const target: Notices = { '2020/ket-luan': ['aliases: [2020/ten-cu]', OUTLINE] };
/** It cannot be read. */
const broken: Notices = { '2020/hong': ['kind: sai', OUTLINE] };

describe('checkRelations', () => {
  test.each(['2020/ket-luan', '2020/ten-cu#muc-2', '2020/ket-luan#muc-1', '2020/hong'])(
    'lets pass %s',
    async (to) => {
      const own = relation('can-cu', to, 'muc-1');
      expect(await check({ ...target, ...broken, '2021/a': [own, OUTLINE] })).toEqual([]);
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
  ])('reports %s', async (_what, header, message) => {
    expect(await check({ ...target, '2021/a': [header, OUTLINE] })).toEqual([message]);
  });

  test('lets one section of a notice cite another', async () => {
    const own = relation('vien-dan', '2021/a#muc-1', 'muc-2');
    expect(await check({ '2021/a': [own, OUTLINE] })).toEqual([]);
  });

  test('reports a result of a task that is not there, at its words', async () => {
    const body = '1. Một, <Result of="2020/ket-luan#muc-9">xong</Result>.';
    expect(await check({ ...target, '2021/a': ['', body] })).toMatchInlineSnapshot(`
      [
        "2021/a:6 relation-unknown Kho không có thông báo hay mục nào ở \`2020/ket-luan#muc-9\`. Có phải bạn muốn ghi \`2020/ket-luan#muc-1\`?",
      ]
    `);
  });

  test('reports every notice of a circle of replacements, and no other', async () => {
    const circle: Notices = {
      '2021/a': [relation('thay-the', '2021/c'), OUTLINE],
      '2021/b': [relation('thu-hoi', '2021/a'), OUTLINE],
      '2021/c': [relation('thay-the', '2021/b'), OUTLINE],
      '2021/d': [relation('thay-the', '2021/a'), OUTLINE],
    };
    expect((await check(circle)).map((message) => message.split(' ')[0])).toEqual([
      '2021/a:5',
      '2021/b:5',
      '2021/c:5',
    ]);
  });

  test('two notices may replace sections of each other, and cite each other', async () => {
    const notices: Notices = {
      '2021/a': [relation('thay-the', '2021/b#muc-1'), OUTLINE],
      '2021/b': [relation('thay-the', '2021/a#muc-1'), OUTLINE],
      '2021/c': [relation('vien-dan', '2021/d'), OUTLINE],
      '2021/d': [relation('vien-dan', '2021/c'), OUTLINE],
    };
    expect(await check(notices)).toEqual([]);
  });
});
