import { NOTICE_KINDS } from '../domain/notice/kind.ts';
import type { FacetChoice, FacetName } from '../domain/site/facets.ts';
import { countNoticeYears, listUsedKinds } from './notices.ts';
import type { Archive } from './open-archive.ts';

/** What each filter of the search page offers: all of the registry, and the years and kinds in use. */
export function listFacetChoices({ db, registry }: Archive): Record<FacetName, FacetChoice[]> {
  const { agencies, topics, nameOf } = registry;
  return {
    agency: agencies.map(({ id }) => ({ value: id, name: nameOf(id) })),
    topic: topics.map(({ id, name }) => ({ value: id, name })),
    year: countNoticeYears(db).map(({ year }) => ({ value: `${year}`, name: `${year}` })),
    kind: listUsedKinds(db).map((kind) => ({ value: kind, name: NOTICE_KINDS[kind].name })),
  };
}
