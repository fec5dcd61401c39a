import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filters, Hit, Sort } from '../../../src/search/answer.ts';
import { openSearch, type Search } from '../../../src/search/search.ts';
import { openFolder } from '../../../src/search/terminal/open-folder.ts';
import { writeSampleIndex } from './sample-index.ts';

let folder: string;
let search: Search;

beforeAll(async () => {
  folder = await writeSampleIndex();
  search = openSearch(await openFolder(folder));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (text: string, filters: Filters = {}, sort: Sort = 'relevance') =>
  search.answer({ text, filters, sort, offset: 0, limit: 10 });
const places = (hits: Hit[]) => hits.map(({ notice, section }) => `${notice}#${section}`);
const marked = (hit: Hit | undefined) =>
  (hit?.excerpt ?? []).filter((part) => part.marked).map(({ text }) => text);

describe('answer', () => {
  test.each([
    ['đất đai', '2020/cau#i-2'],
    ['dat dai', '2020/cau#i-2'],
    ['DAT DAI', '2020/cau#i-2'],
    ['đất dai'.normalize('NFD'), '2020/cau#i-2'],
    ['ddaats ddai', '2020/cau#i-2'],
    ['d9a61t d9ai', '2020/cau#i-2'],
    ['tai chinh va ke hoach', '2020/cau#i-2'],
    ['"Tài chính - Kế hoạch"', '2020/cau#i-2'],
    ['42/NQ-CP', '2020/cau#i-2'],
    ['nghi quyet 42', '2020/cau#i-2'],
    ['30/7/2020', '2020/cau#i-1'],
    ['tháng 7 năm 2020', '2020/cau#i-1'],
    ['dân tộc', '2020/lang#i-1'],
    ['ubnd', '2020/lang#i-2'],
    ['uỷ ban nhân dân', '2020/lang#i-2'],
    ['ken', '2020/nuoc#i-1'],
    ['câu hỏi: ai phải kiểm tra cây cầu cũ ở Lở Thàng, đúng hay sai?', '2020/cau#i-1'],
  ])('finds the section for %j', async (text, place) => {
    const { hits } = await ask(text);
    expect(places(hits)[0]).toBe(place);
  });

  test.each(['5/2/2020', '05/02/2020', 'ngày 5 tháng 2', 'ngay 05 thang 02 nam 2020'])(
    'finds the notice issued on %s',
    async (text) => {
      const [hit] = (await ask(text)).hits;
      expect(hit).toMatchObject({
        notice: '2020/lang',
        reference: 'Thông báo ngày 05 tháng 02 năm 2020',
      });
    },
  );

  test('opens the hit at its anchor and shows its number', async () => {
    const [hit] = (await ask('đất đai')).hits;
    expect(hit).toMatchObject({ url: '/thong-bao/2020/cau/#muc-i-2', number: 'I.2' });
    expect(marked(hit)).toEqual(['đất đai']);
  });

  test('says why an abbreviation matches', async () => {
    const { hits } = await ask('nông thôn mới');
    const hit = hits.find(({ section }) => section === 'i-1');
    expect(marked(hit)).toEqual(['NTM']);
    expect(hit?.reasons).toEqual(['NTM = nông thôn mới']);
  });

  test('marks no beginning of a word where the word itself stands', async () => {
    const { hits } = await ask('ke');
    expect(hits.flatMap(marked)).toEqual(['Kế']);
  });

  test('names the words found nowhere and offers the nearest', async () => {
    const answer = await ask('muong kenhh');
    expect(answer.missing).toEqual(['kenhh']);
    expect(answer.suggestion).toBe('muong kênh');
  });

  test.each(['zzzz', '"nhân dân gia tộc"', '42/NQ-UBND'])('finds nothing for %j', async (text) => {
    expect(await ask(text)).toMatchObject({ total: 0, hits: [] });
  });

  test('shows only the sections that name the chosen agency', async () => {
    const { hits } = await ask('phòng', { agency: 'tc-kh' });
    expect(places(hits)).toEqual(['2020/cau#i-2']);
  });

  test.each(['agency', 'topic', 'year', 'kind'])(
    'finds nothing when the %s is one that every object has',
    async (name) => {
      expect(await ask('phòng', { [name]: '__proto__' })).toMatchObject({ total: 0, hits: [] });
    },
  );

  test('lists everything newest first when nothing is asked', async () => {
    const { total, hits } = await ask('', {}, 'oldest');
    expect(total).toBe(3);
    expect(hits.map(({ notice }) => notice)).toEqual(['2020/nuoc', '2020/lang', '2020/cau']);
  });
});

describe('countFacets', () => {
  test('counts what each choice would leave', async () => {
    const counts = await search.countFacets({ text: 'phòng', filters: {}, isWanted: true });
    expect(counts).toEqual({
      agency: { 'tc-kh': 1 },
      topic: {},
      year: { 2020: 1 },
      kind: { 'thong-bao': 1 },
    });
  });
});
