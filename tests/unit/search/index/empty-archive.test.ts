import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource } from '../../../../src/search/index/open-source.ts';
import { openSearch, type Search } from '../../../../src/search/search.ts';
import { openFolder } from '../../../../src/search/terminal/open-folder.ts';
import { openArchive } from '../../archive/make-archive.ts';
import { indexIntoNew } from '../index-into.ts';

let folder: string;
let search: Search;

beforeAll(async () => {
  const { db } = await openArchive('tests/fixtures/base');
  folder = await indexIntoNew(openSource(db, '1'));
  search = openSearch(await openFolder(folder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(['đất đai', 'ꙮ', '"cầu Lở Thàng"', ''])(
  'an archive without notices answers «%s» with nothing',
  async (text) => {
    const request = { text, filters: {}, sort: 'relevance', offset: 0, limit: 10 } as const;
    expect(await search.answer(request)).toMatchObject({ total: 0, hits: [] });
  },
);
