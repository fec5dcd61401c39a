import { offerAgencies } from './agency-offers.ts';
import type {
  AgencyOffer,
  Answer,
  FacetCounts,
  FacetRequest,
  Filters,
  SearchRequest,
} from './answer.ts';
import { buildHitPage } from './hit-page.ts';
import { fetchPlaces } from './lookup/chosen-places.ts';
import type { OpenIndex } from './lookup/open-index.ts';
import { countFacets, hasFilters, narrow, type Narrowing } from './narrowing.ts';
import { toPhrasebook } from './query/phrases.ts';
import { rankNotices, type Ranking } from './ranking/rank-notices.ts';
import { suggestSpelling } from './suggestion.ts';

/** An open archive that answers questions; the page's worker and the terminal both hold one. */
export interface Search {
  answer: (request: SearchRequest) => Promise<Answer>;
  /** Undefined when they cost much and are not wanted. */
  countFacets: (request: FacetRequest) => Promise<FacetCounts | undefined>;
  offerAgencies: (text: string) => Promise<AgencyOffer[]>;
}

/** Open the search over an index. The last ranking is kept, for the next page or filter. */
export function openSearch(index: OpenIndex): Search {
  let last: { text: string; ranking: Promise<Ranking> } | undefined;
  const phrasebook = toPhrasebook(index.overview.glossary);
  const rank = (text: string) => {
    if (last?.text === text) return last.ranking;
    const ranking = rankNotices(index, phrasebook, text);
    last = { text, ranking };
    ranking.catch(() => (last = undefined));
    return ranking;
  };
  const getNarrowing = async (filters: Filters): Promise<Narrowing> => {
    const facets = await index.getFile('facets');
    return { facets, places: await fetchPlaces(facets, filters, index.getPlaces) };
  };
  return {
    answer: async (request) => {
      const [ranking, narrowing] = await Promise.all([
        rank(request.text),
        hasFilters(request.filters) ? getNarrowing(request.filters) : undefined,
      ]);
      return toAnswer(index, request, ranking, narrowing);
    },
    countFacets: async ({ text, filters, isWanted }) => {
      if (!isWanted && index.overview.facetBytes > CHEAP_BYTES) return undefined;
      const [{ candidates }, narrowing] = await Promise.all([rank(text), getNarrowing(filters)]);
      return countFacets(narrowing, filters, new Set(candidates.map(({ notice }) => notice)));
    },
    offerAgencies: (text) => offerAgencies(index, phrasebook, text),
  };
}

/** A file that may be fetched unasked. */
const CHEAP_BYTES = 8_000;

async function toAnswer(
  index: OpenIndex,
  request: SearchRequest,
  ranking: Ranking,
  narrowing: Narrowing | undefined,
): Promise<Answer> {
  const allowed = narrowing && narrow(narrowing, request.filters);
  const found = ranking.candidates.filter(({ notice }) => !allowed || allowed.has(notice));
  if (request.sort !== 'relevance') found.sort((a, b) => a.notice - b.notice);
  if (request.sort === 'oldest') found.reverse();
  const [hits, suggestion] = await Promise.all([
    buildHitPage(index, request, ranking, found, allowed),
    suggestSpelling(index, request.text, ranking.missing),
  ]);
  const missing = ranking.missing.map(({ typed }) => typed);
  return { total: found.length, hits, missing, suggestion };
}
