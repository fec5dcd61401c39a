import { expect, test } from 'vitest';
import { renderNamingRows } from '../../../../src/components/appearance/render-naming-rows.ts';
import { toMarkup } from '../../../../src/domain/markup/html.ts';
import type { NamingNotice } from '../../../../src/domain/notice/naming-notice.ts';
import { readMdx } from '../../domain/relation/read-mdx.ts';

const given: NamingNotice = {
  notice: readMdx('2020/a', '', 'Phân công.'),
  places: [
    { id: 'ii-1', number: 'II.1', role: 'cooperating', due: [] },
    { id: 'ii-2', number: 'II.2', role: 'lead', due: [{ on: '2020-06-30' }] },
    { id: 'dieu-5', number: 'Điều 5', role: 'lead', due: [] },
    { id: 'recipients', number: undefined, role: 'recipient', due: [] },
  ],
};

test('renderNamingRows links every place on the line of its role', () => {
  const text = toMarkup(renderNamingRows([given]))
    .replaceAll(/<\/(?:p|h2)>/gu, '\n')
    .replaceAll(/<(?!a )[^>]*>/gu, '');
  expect(text.split('\n').slice(2, -1)).toEqual([
    'chủ trì <a href="/thong-bao/2020/a/#muc-ii-2">Mục II.2 (hạn 30/6/2020), <a href="/thong-bao/2020/a/#muc-dieu-5">Điều 5',
    'phối hợp <a href="/thong-bao/2020/a/#muc-ii-1">Mục II.1',
    'nơi nhận <a href="/thong-bao/2020/a/#noi-nhan">Nơi nhận',
  ]);
});
