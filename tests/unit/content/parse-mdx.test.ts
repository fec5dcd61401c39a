import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/content/notice/parse-mdx.ts';
import { readNoticeText } from '../../../src/content/notice/read-notice-text.ts';

const places = (source: string) =>
  parseMdx(source).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('parseMdx', () => {
  test('finds every syntax error, each at its place', () => {
    const source = 'Mở {ngoặc\n\nđất <b đai\n\n<!-- x -->\n\n</Agency>\n\nThu <5 tỷ';
    expect(places(source)).toEqual([
      '1:4 mdx-expression',
      '3:5 html-raw',
      '5:1 html-raw',
      '7:1 mdx-syntax',
      '9:5 mdx-syntax',
    ]);
  });

  test.each(['> ', '- ', '<Note>'])('refuses 10,000 levels of %j', (mark) => {
    const close = mark === '<Note>' ? '</Note>'.repeat(10_000) : '';
    const { tree, problems } = parseMdx(`${mark.repeat(10_000)}x${close}`);
    expect(tree).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  });

  test('takes a line of dashes for what it is', () => {
    expect(places(`${'-'.repeat(54)}12cm ${'-'.repeat(58)}`)).toEqual([]);
  });
});

function wordsOf(body: string): string {
  const { flow, problems } = readNoticeText(`---\nsubject: Thử\nkind: khac\n---\n\n${body}`);
  expect(problems).toEqual([]);
  return flow!
    .flatMap((item) => {
      if (item.type === 'topics') return [];
      return item.type === 'table' ? item.rows.flat().map(({ text }) => text) : [item.text];
    })
    .join(' | ');
}

describe('readNoticeText', () => {
  test.each([
    ['a **đậm** và *nghiêng* [liên kết](https://a.vn)', 'a đậm và nghiêng liên kết'],
    ['1. Một\n1. Một nữa\n4. Bốn', '1. Một | 1. Một nữa | 4. Bốn'],
    [
      '1. Một\n\n   Đoạn của một\n\n   - gạch\n     - gạch con',
      '1. Một | Đoạn của một | gạch | gạch con',
    ],
    ['a) Một;\nb) Hai;\nc) Ba.', 'a) Một; | b) Hai; | c) Ba.'],
    ['theo khoản\n1. của điều này', 'theo khoản | 1. của điều này'],
    ['trước ngày 30\ntháng 8', 'trước ngày 30 tháng 8'],
    ['| A | B |\n|---|---|\n| 1 | 2 |', 'A | B | 1 | 2'],
    ['import hàng hóa', 'import hàng hóa'],
    ['\u2060import hàng hóa', 'import hàng hóa'],
    ['1\\. Một dấu chấm', '1. Một dấu chấm'],
    ['> Trích dẫn', 'Trích dẫn'],
    ['- a\n+ b', 'a | b'],
    ['Có \\{ngoặc\\} và \\<dấu', 'Có {ngoặc} và <dấu'],
  ])('keeps the words of %j', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });
});
