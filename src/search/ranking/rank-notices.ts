import type { OpenIndex } from '../lookup/open-index.ts';
import { planLookups } from '../lookup/plan-lookups.ts';
import { findTerms, type LookedUp } from '../matching/found-terms.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Phrasebook } from '../query/phrases.ts';
import { listOthers, toSingleKey, type Query, type Term } from '../query/query.ts';
import { groupByNotice, keepRelevant, type Candidate } from './candidates.ts';
import { weighTerms, type Evidence } from './evidence.ts';
import { rankByTexts } from './rank-by-texts.ts';
import { scoreRecords } from './score-records.ts';

/** Everything that a query finds, before any filter. */
export interface Ranking {
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
  index: OpenIndex,
  phrasebook: Phrasebook,
  text: string,
): Promise<Ranking> {
  const query = parseQuery(text, phrasebook);
  if (query.terms.length === 0) return listAll(index);
  const { terms: asked, words } = await completeLastWord(index, query, await lookUp(index, query));
  const all = findTerms(asked, words, index.overview.table.heavy);
  const found = all.filter(({ count }) => count > 0);
  const missing = all.filter(({ count }) => count === 0).map(({ term }) => term);
  const terms = found.map(({ term }) => term);
  const evidence = weighTerms(found, index.records.lengths.length);
  const isEmpty = index.overview.notices === 0;
  const isHopeless = isEmpty || missing.some(({ required }) => required);
  const candidates = isHopeless ? [] : toCandidates(index, terms, evidence);
  const isSettled = found.every(({ isWhole, term }) => isWhole && !term.inText);
  const reranked = await rankByTexts(index, candidates, terms, evidence, isSettled);
  return { isAsked: true, terms, evidence, candidates: reranked, missing };
}

function listAll({ overview, records }: OpenIndex): Ranking {
  const candidates = Array.from({ length: overview.notices }, (_, notice) => ({
    notice,
    record: records.firstOf[notice]!,
    score: 0,
  }));
  return { isAsked: false, terms: [], evidence: [], candidates, missing: [] };
}

async function lookUp(index: OpenIndex, query: Query): Promise<LookedUp> {
  const keys = planLookups(query.terms, index.overview.table);
  return new Map(
    await Promise.all(keys.map(async (key) => [key, await index.findWord(key)] as const)),
  );
}

/** A last word that is found nowhere may be half typed: then the words that begin so are meant. */
async function completeLastWord(
  index: OpenIndex,
  { text, terms }: Query,
  words: LookedUp,
): Promise<{ terms: Term[]; words: LookedUp }> {
  const last = terms.at(-1)!;
  const key = toSingleKey(last);
  const isAbsent =
    key !== undefined &&
    words.has(key) &&
    [key, ...listOthers(last.patterns)].every((one) => words.get(one) === undefined);
  if (!isAbsent || key.length < SHORTEST_BEGINNING || text.endsWith(' ')) return { terms, words };
  const keys = (await index.findContinuations(key)).slice(0, MOST_CONTINUATIONS);
  if (keys.length === 0) return { terms, words };
  const found = await Promise.all(keys.map((one) => index.findWord(one)));
  const completed = { ...last, patterns: [{ slots: [{ keys, offset: 0 }], length: 1 }] };
  const added = found.flatMap((word) => (word ? [[word.word, word] as const] : []));
  return { terms: [...terms.slice(0, -1), completed], words: new Map([...words, ...added]) };
}

const SHORTEST_BEGINNING = 2;
const MOST_CONTINUATIONS = 8;

function toCandidates(index: OpenIndex, terms: Term[], evidence: Evidence[]): Candidate[] {
  const { overview, records } = index;
  const extent = { lengths: records.lengths, averageLength: overview.table.averageLength };
  const scores = scoreRecords(evidence, extent);
  const words = evidence.slice(0, terms.length);
  const required = words.filter((_, i) => terms[i]!.required);
  return groupByNotice(keepRelevant(scores, words, required), records.noticeOf);
}
