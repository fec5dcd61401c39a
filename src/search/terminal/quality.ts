import type { Hit } from '../answer.ts';
import type { Search } from '../search.ts';

/** One line of a file of judged queries. */
export interface JudgedQuery {
  qid: string;
  query: string;
  /** `<year>/<slug>` for a notice, `<year>/<slug>#iv-7` for a section of it. */
  relevant: string[];
  class?: string;
}

/** How well a set of queries is answered. */
export interface Quality {
  queries: number;
  hitAt1: number;
  hitAt3: number;
  mrrAt10: number;
  /** Mean share of what is relevant that stands among the first ten. */
  recallAt10: number;
  /** Number of queries without any result. */
  zero: number;
}

export interface QualityReport {
  all: Quality;
  classes: Record<string, Quality>;
  /** Queries with nothing relevant among the first ten. */
  misses: JudgedQuery[];
}

/** Answer every query and compare with what was judged relevant. */
export async function measure(search: Search, queries: JudgedQuery[]): Promise<QualityReport> {
  const results: Result[] = [];
  for (const judged of queries) results.push(await judge(search, judged));
  const classes = Map.groupBy(results, ({ judged }) => judged.class ?? '');
  return {
    all: summarize(results),
    classes: Object.fromEntries([...classes].map(([name, own]) => [name, summarize(own)])),
    misses: results.filter(({ rank }) => rank === undefined).map(({ judged }) => judged),
  };
}

interface Result {
  judged: JudgedQuery;
  /** Place of the first relevant hit, from 1. */
  rank: number | undefined;
  recall: number;
  isEmpty: boolean;
}

const FIRST_TEN = 10;

async function judge(search: Search, judged: JudgedQuery): Promise<Result> {
  const request = { filters: {}, sort: 'relevance', offset: 0, limit: FIRST_TEN } as const;
  const { hits } = await search.answer({ ...request, text: judged.query });
  const first = hits.slice(0, FIRST_TEN);
  const rank = first.findIndex((hit) => judged.relevant.some((id) => isHit(hit, id))) + 1;
  const found = judged.relevant.filter((id) => first.some((hit) => isHit(hit, id)));
  return {
    judged,
    rank: rank || undefined,
    recall: found.length / judged.relevant.length,
    isEmpty: hits.length === 0,
  };
}

function isHit({ notice, section }: Hit, id: string): boolean {
  return id === notice || id === `${notice}#${section}`;
}

function summarize(results: Result[]): Quality {
  const mean = (value: (result: Result) => number) =>
    results.reduce((sum, result) => sum + value(result), 0) / Math.max(1, results.length);
  return {
    queries: results.length,
    hitAt1: mean(({ rank }) => (rank === 1 ? 1 : 0)),
    hitAt3: mean(({ rank }) => (rank !== undefined && rank <= 3 ? 1 : 0)),
    mrrAt10: mean(({ rank }) => (rank === undefined ? 0 : 1 / rank)),
    recallAt10: mean(({ recall }) => recall),
    zero: results.filter(({ isEmpty }) => isEmpty).length,
  };
}
