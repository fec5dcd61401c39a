import { offerAgencies } from './agency-offers.ts';
import type { AgencyOffer, Answer, FacetCounts, FacetRequest, SearchRequest } from './answer.ts';
import type { Bundle } from './lookup/open-index.ts';
import type { Facets } from './lookup/facets.ts';
import { listHits } from './hit-page.ts';
import { countFacets, hasFilters, narrow } from './narrowing.ts';
import { toPhrasebook, type Phrasebook } from './query/phrases.ts';
import { rankNotices, type Ranked } from './ranking/rank-notices.ts';
import { suggestSpelling } from './suggestion.ts';

/** An open archive that answers questions; the page's worker and the terminal both hold one. */
export interface Search {
  answer: (request: SearchRequest) => Promise<Answer>;
  /** Undefined when they cost much and are not wanted. */
  countFacets: (request: FacetRequest) => Promise<FacetCounts | undefined>;
  offerAgencies: (text: string) => Promise<AgencyOffer[]>;
}

/** Open the search over a bundle. The last ranking is kept, for the next page or filter. */
export function openSearch(bundle: Bundle): Search {
  let last: { text: string; ranked: Promise<Ranked> } | undefined;
  let phrasebook: Phrasebook | undefined;
  const getPhrasebook = async () => (phrasebook ??= toPhrasebook(await bundle.getFile('glossary')));
  const rank = (text: string) => {
    if (last?.text === text) return last.ranked;
    const ranked = getPhrasebook().then((book) => rankNotices(bundle, book, text));
    last = { text, ranked };
    ranked.catch(() => (last = undefined));
    return ranked;
  };
  const getFacets = () => bundle.getFile('facets');
  return {
    answer: async (request) => {
      const ranked = await rank(request.text);
      const facets = hasFilters(request.filters) ? await getFacets() : undefined;
      return toAnswer(bundle, request, ranked, facets);
    },
    countFacets: async ({ text, filters, isWanted }) => {
      if (!isWanted && bundle.overview.facetBytes > CHEAP_BYTES) return undefined;
      const [{ candidates }, facets] = await Promise.all([rank(text), getFacets()]);
      return countFacets(facets, filters, new Set(candidates.map(({ notice }) => notice)));
    },
    offerAgencies: async (text) => offerAgencies(bundle, await getPhrasebook(), text),
  };
}

/** A file that may be fetched unasked. */
const CHEAP_BYTES = 8_000;

async function toAnswer(
  bundle: Bundle,
  request: SearchRequest,
  ranked: Ranked,
  facets: Facets | undefined,
): Promise<Answer> {
  const allowed = facets && narrow(facets, request.filters);
  const found = ranked.candidates.filter(({ notice }) => !allowed || allowed.has(notice));
  if (request.sort !== 'relevance') found.sort((a, b) => a.notice - b.notice);
  if (request.sort === 'oldest') found.reverse();
  return {
    total: found.length,
    hits: await listHits(bundle, request, ranked, found, allowed),
    missing: ranked.missing.map(({ typed }) => typed),
    suggestion: await suggestSpelling(bundle, request.text, ranked.missing),
  };
}
