import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { batchPages } from '../../../../src/commands/build/batch-pages.ts';

test('hands out routes of few pages first and one by one, and each page once', () => {
  const [notices, tables] = [listPages('/thong-bao/[slug]', 1_000), listPages('/[table].csv', 3)];
  const batches = batchPages([...notices, ...tables]);
  expect(batches.slice(0, 3)).toEqual(tables.map((page) => [page]));
  expect(batches.slice(3).flat()).toEqual(notices);
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(4);
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
