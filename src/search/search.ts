import type { Answer, SearchRequest } from './answer.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { WordPostings } from './bundle/postings.ts';
import { buildHit } from './hits.ts';
import { parseQuery, type Expansions } from './query/parse-query.ts';
import { planLookups } from './query/plan.ts';
import type { Query } from './query/query.ts';
import { groupByNotice, keepRelevant, type Candidate } from './ranking/candidates.ts';
import { findMatches } from './ranking/matches.ts';
import { scoreRecords, weighTerms, type Evidence } from './ranking/rank.ts';

/** Answer a request: look its words up, rank the notices, and show the best section of each. */
export async function search(bundle: Bundle, request: SearchRequest): Promise<Answer> {
  const expansions = await bundle.getJson<Expansions>(bundle.overview.files.glossary);
  const query = parseQuery(request.text, expansions);
  const words = await lookUp(bundle, query);
  const found = query.terms.map((term) => ({ term, matches: findMatches(term, words) }));
  const known = found.filter(({ matches }) => matches.size > 0);
  const evidence = weighTerms(
    known.map(({ matches }) => matches),
    bundle.meta.records.length,
  );
  const candidates = rank(bundle, evidence, known.length);
  const page = candidates.slice(request.offset, request.offset + request.limit);
  const terms = known.map(({ term }) => term);
  const hits = await Promise.all(page.map((one) => buildHit(bundle, one, terms, evidence)));
  return {
    total: candidates.length,
    hits,
    missing: found.filter(({ matches }) => matches.size === 0).map(({ term }) => term.typed),
    suggestion: undefined,
  };
}

async function lookUp(bundle: Bundle, query: Query): Promise<Map<string, WordPostings>> {
  const keys = planLookups(query.terms, bundle.overview.heavy);
  const found = await Promise.all(keys.map((key) => bundle.findWord(key)));
  return new Map(found.flatMap((word) => (word ? [[word.word, word]] : [])));
}

function rank(bundle: Bundle, evidence: Evidence[], termCount: number): Candidate[] {
  const { meta, overview } = bundle;
  const lengths = meta.records.map(({ length }) => length);
  const scores = scoreRecords(evidence, { lengths, averageLength: overview.averageLength });
  return groupByNotice(keepRelevant(scores, evidence.slice(0, termCount)), overview.passages);
}
