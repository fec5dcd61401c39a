import type { Bundle } from './bundle/bundle.ts';
import type { WordPostings } from './bundle/postings.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Phrasebook } from './query/phrases.ts';
import { planLookups } from './query/plan.ts';
import type { Query, Term } from './query/query.ts';
import { groupByNotice, keepRelevant, type Candidate } from './ranking/candidates.ts';
import { findMatches } from './ranking/matches.ts';
import { scoreRecords, weighTerms, type Evidence } from './ranking/rank.ts';

/** Everything that a query finds, before any filter. */
export interface Ranked {
  /** False when nothing was typed: then every notice is a result. */
  isAsked: boolean;
  /** The terms that the archive holds, and what each, then each pair of neighbours, is worth. */
  terms: Term[];
  evidence: Evidence[];
  /** Best first. */
  candidates: Candidate[];
  missing: Term[];
}

/** Look the words of a query up and rank the notices that hold them. */
export async function rankNotices(
  bundle: Bundle,
  phrasebook: Phrasebook,
  text: string,
): Promise<Ranked> {
  const query = parseQuery(text, phrasebook);
  if (query.terms.length === 0) return listAll(bundle);
  const words = await lookUp(bundle, query);
  const found = query.terms.map((term) => ({ term, matches: findMatches(term.patterns, words) }));
  const known = found.filter(({ matches }) => matches.size > 0);
  const evidence = weighTerms(
    known.map(({ matches }) => matches),
    bundle.meta.records.length,
  );
  const terms = known.map(({ term }) => term);
  const missing = found.filter(({ matches }) => matches.size === 0).map(({ term }) => term);
  const isHopeless = missing.some(({ required }) => required);
  const candidates = isHopeless ? [] : toCandidates(bundle, terms, evidence);
  return { isAsked: true, terms, evidence, candidates, missing };
}

function listAll({ overview }: Bundle): Ranked {
  const candidates = overview.passages.map((_, notice) => ({
    notice,
    record: firstRecord(overview.passages, notice),
    score: 0,
  }));
  return { isAsked: false, terms: [], evidence: [], candidates, missing: [] };
}

/** Number of a notice's first record. */
export function firstRecord(passages: number[], notice: number): number {
  return passages.slice(0, notice).reduce((sum, count) => sum + count, 0);
}

async function lookUp(bundle: Bundle, query: Query): Promise<Map<string, WordPostings>> {
  const keys = planLookups(query.terms, bundle.overview.heavy);
  const found = await Promise.all(keys.map((key) => bundle.findWord(key)));
  return new Map(found.flatMap((word) => (word ? [[word.word, word]] : [])));
}

function toCandidates(bundle: Bundle, terms: Term[], evidence: Evidence[]): Candidate[] {
  const { meta, overview } = bundle;
  const lengths = meta.records.map(({ length }) => length);
  const scores = scoreRecords(evidence, { lengths, averageLength: overview.averageLength });
  const words = evidence.slice(0, terms.length);
  const required = words.filter((_, i) => terms[i]!.required);
  const noticeOf = overview.passages.flatMap((count, notice) =>
    new Array<number>(count).fill(notice),
  );
  return groupByNotice(keepRelevant(scores, words, required), noticeOf);
}
