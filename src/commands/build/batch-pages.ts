import type { PlannedPage } from './plan-pages.ts';

/** Each route is handed out in about so many parts: enough that no thread is alone at the end. */
const PARTS = 256;

/**
 * Divide pages into batches for several threads. Routes of few pages come first, page by page: these
 * are lists, tables and databases of many notices each, and the longest to render.
 */
export function batchPages(pages: readonly PlannedPage[]): PlannedPage[][] {
  const routes = [...Map.groupBy(pages, ({ route }) => route).values()];
  return routes.toSorted((a, b) => a.length - b.length).flatMap(divide);
}

function divide(pages: PlannedPage[]): PlannedPage[][] {
  const size = Math.ceil(pages.length / PARTS);
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  );
}
