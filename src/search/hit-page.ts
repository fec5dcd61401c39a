import type { Hit, SearchRequest } from './answer.ts';
import type { OpenIndex } from './lookup/open-index.ts';
import { narrowsToSections, type Allowed } from './narrowing.ts';
import type { Candidate } from './ranking/candidates.ts';
import type { Ranking } from './ranking/rank-notices.ts';
import { buildRecordHits, type ScoredHit } from './record-hits.ts';

/**
 * Show one page of the notices found. With an agency or topic chosen, and when few notices are
 * found, every section that answers is a hit of its own; otherwise a notice is shown once, by its
 * best section, so that none crowds out the others.
 */
export async function buildHitPage(
  index: OpenIndex,
  { filters, offset, limit }: SearchRequest,
  ranking: Ranking,
  found: Candidate[],
  allowed: Allowed | undefined,
): Promise<Hit[]> {
  const page = found.slice(offset, offset + limit);
  const isWhole = ranking.isAsked && found.length < limit;
  const lists = await Promise.all(
    page.map((one) => listSections(index, ranking, one, allowed?.get(one.notice), isWhole)),
  );
  if (narrowsToSections(filters)) return lists.flatMap((list) => list.map(({ hit }) => hit));
  if (isWhole) return mergeSections(lists, page).slice(0, limit);
  return lists.flatMap(([best]) => (best ? [best.hit] : []));
}

/** Most records of one notice that are read to find the sections of an agency. */
const RECORDS_READ = 8;
/** How much behind its notice's best section another section stands. */
const SECOND_SECTION = 0.8;
/** Sections that answer less than this share of what the best one does are left out. */
const KEPT_SHARE = 0.35;

async function listSections(
  index: OpenIndex,
  ranking: Ranking,
  { notice, record }: Candidate,
  allowed: Set<string> | undefined,
  isWhole: boolean,
): Promise<ScoredHit[]> {
  const records = allowed || isWhole ? listRecords(index, notice) : [record];
  const lists = await Promise.all(
    records.map((one) => buildRecordHits(index, one, ranking, allowed)),
  );
  const hits = lists.flat();
  if (!ranking.isAsked) return allowed ? dropRepeated(hits) : hits.slice(0, 1);
  const answering = hits.filter(({ score }) => score > 0);
  const sorted = answering.toSorted((a, b) => b.score - a.score);
  const least = KEPT_SHARE * (sorted[0]?.score ?? 0);
  if (sorted.length === 0 && !allowed) return hits.slice(0, 1);
  return dropRepeated(sorted.filter(({ score }) => score >= least));
}

function listRecords({ records: { firstOf } }: OpenIndex, notice: number): number[] {
  const first = firstOf[notice]!;
  const count = Math.min(RECORDS_READ, firstOf[notice + 1]! - first);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** A section that was too long for one record is found in several. */
function dropRepeated(hits: ScoredHit[]): ScoredHit[] {
  const seen = new Set<string>();
  return hits.filter(({ hit: { section } }) => !seen.has(section) && seen.add(section));
}

function mergeSections(lists: ScoredHit[][], page: Candidate[]): Hit[] {
  const scored = lists.flatMap((list, i) =>
    list.map(({ hit, score }, place) => {
      const share = place === 0 ? 1 : (SECOND_SECTION * score) / list[0]!.score;
      return { hit, score: page[i]!.score * share };
    }),
  );
  return scored.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
