import type { PlannedPage } from './plan-pages.ts';

/** Each route is handed out in about so many parts: enough that no thread is alone at the end. */
const PARTS = 256;

/**
 * Divide pages into batches for several threads. Routes of few pages begin, page by page: these are
 * lists, tables and databases of many notices each, and the longest to render. Every other batch is of
 * the largest routes, so that not all threads hold a table at once, and progress is even.
 */
export function batchPages(pages: readonly PlannedPage[]): PlannedPage[][] {
  const routes = [...Map.groupBy(pages, ({ route }) => route).values()];
  return alternate(routes.toSorted((a, b) => a.length - b.length).flatMap(divide));
}

function divide(pages: PlannedPage[]): PlannedPage[][] {
  const size = Math.ceil(pages.length / PARTS);
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  );
}

/** The first, the last, the second, the last but one, and so on. */
function alternate<T>(items: T[]): T[] {
  const half = Math.ceil(items.length / 2);
  const [first, last] = [items.slice(0, half), items.slice(half).toReversed()];
  return first.flatMap((item, at) => [item, ...last.slice(at, at + 1)]);
}
