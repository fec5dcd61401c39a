import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { batchPages } from '../../../../src/commands/build/batch-pages.ts';

test('hands out the routes of few pages first and one by one, beside those of many', () => {
  const [notices, tables] = [listPages('/thong-bao/[slug]', 1_000), listPages('/[table].csv', 3)];
  const batches = batchPages([...notices, ...tables]);
  expect([0, 2, 4].map((at) => batches[at])).toEqual(tables.map((page) => [page]));
  expect([1, 3, 5].map((at) => batches[at]?.length)).toEqual([4, 4, 4]);
});

test('hands out each page once', () => {
  const pages = [listPages('/[a]', 7), listPages('/[b]', 300), listPages('/[c]', 1)].flat();
  const handedOut = batchPages(pages).flat();
  expect(handedOut).toHaveLength(pages.length);
  expect(new Set(handedOut)).toEqual(new Set(pages));
});

test('has nothing to hand out when there are no pages', () => {
  expect(batchPages([])).toEqual([]);
});

function listPages(pattern: string, count: number) {
  const route = { route: pattern } as RouteData; // that it is one and the same is all that counts
  return Array.from({ length: count }, (_, at) => ({
    pathname: `/${at}`,
    address: `/${at}/`,
    file: `${at}/index.html`,
    route,
  }));
}
