import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSite } from '../../../../src/search/index/index-site.ts';
import { openSearch, type Search } from '../../../../src/search/search.ts';
import { openFolder } from '../../../../src/search/terminal/open-folder.ts';
import { openArchive } from '../../archive/make-archive.ts';

let folder: string;
let search: Search;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'niem-yet-empty-'));
  const { db } = await openArchive('tests/fixtures/base');
  expect(await indexSite(folder, db)).toMatchObject({ notices: 0, records: 0 });
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
