import { NOTICE_KINDS } from '../domain/notice/kind.ts';
import type { Registry } from '../domain/registry/registry.ts';
import type { FacetChoice, FacetName } from '../domain/site/facets.ts';
import type { Database } from './database.ts';
import { countNoticeYears, listUsedKinds } from './notice-summaries.ts';

/** What each filter of the search page offers: all of the registry, and the years and kinds in use. */
export function listFacetChoices(
  db: Database,
  { agencies, topics, nameOf }: Registry,
): Record<FacetName, FacetChoice[]> {
  return {
    agency: agencies.map(({ id }) => ({ value: id, name: nameOf(id) })),
    topic: topics.map(({ id, name }) => ({ value: id, name })),
    year: countNoticeYears(db).map(({ year }) => ({ value: `${year}`, name: `${year}` })),
    kind: listUsedKinds(db).map((kind) => ({ value: kind, name: NOTICE_KINDS[kind].name })),
  };
}
