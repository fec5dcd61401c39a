import { toAnchor } from '../domain/site/address.ts';
import type { Hit } from './answer.ts';
import { buildExcerpt, toMarkedWords, toParts, type TextPart } from './excerpt.ts';
import type { OpenIndex } from './lookup/open-index.ts';
import { findMatches, type TermMatches } from './matching/find-matches.ts';
import { matchText } from './matching/match-text.ts';
import { spanEnd, spanStart } from './matching/span.ts';
import { addLeads, addWords, sectionAt } from './matching/text-words.ts';
import type { Fragment, FragmentSection } from './pagefind/fragment.ts';
import type { WordIndex } from './pagefind/postings.ts';
import { listPatterns, listTextKeys, type Term } from './query/query.ts';
import type { Ranking } from './ranking/rank-notices.ts';
import { scoreTexts } from './ranking/score-texts.ts';

/** A hit, with the score of its section for ordering the sections of one notice. */
export interface ScoredHit {
  hit: Hit;
  score: number;
}

/** Show the sections of a record that answer the query, best first; only the allowed ones. */
export async function buildRecordHits(
  index: OpenIndex,
  record: number,
  ranking: Ranking,
  allowed: Set<string> | undefined,
): Promise<ScoredHit[]> {
  const fragment = await index.getFragment(record);
  const matches = matchSections(fragment, ranking.terms);
  const scores = scoreSections(fragment, ranking, matches);
  return fragment.sections
    .map((section, i) => ({ section, i, score: scores.get(i) ?? 0 }))
    .filter(({ section }) => !allowed || allowed.has(section.id))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ section, i, score }) => ({
      score,
      hit: toHit(fragment, section, i, ranking, matches),
    }));
}

const EXCERPT_WORDS = 36;
/** Everything of a notice's address but `<year>/<slug>`. */
const AROUND_NOTICE_ID = /^.*\/thong-bao\/|\/$/g;

function matchSections(fragment: Fragment, terms: Term[]): TermMatches[] {
  const keys = listTextKeys(terms);
  const words: WordIndex = new Map();
  addWords(words, fragment.words, keys, (position) => ({
    record: sectionAt(fragment, position),
    field: 'body',
    from: 0,
  }));
  addLeads(words, fragment, keys, (section) => section);
  return terms.map((term) => findMatches(listPatterns(term), words));
}

function scoreSections(
  { sections }: Fragment,
  { evidence }: Ranking,
  matches: TermMatches[],
): Map<number, number> {
  const lengths = sections.map(({ start, end }) => end - start);
  const averageLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  return scoreTexts(matches, evidence, { lengths, averageLength });
}

function toHit(
  fragment: Fragment,
  section: FragmentSection,
  place: number,
  { terms, evidence }: Ranking,
  matches: TermMatches[],
): Hit {
  const worth = terms.map((_, i) => evidence[i]!.loose);
  const marked = toMarkedWords(matches, worth, place);
  return {
    notice: fragment.url.replace(AROUND_NOTICE_ID, ''),
    section: section.id,
    number: section.number,
    url: `${fragment.url}#${toAnchor(section.id)}`,
    title: markText(fragment.title, terms, worth),
    reference: fragment.reference,
    excerpt: buildExcerpt(fragment.words, section, marked, EXCERPT_WORDS),
    reasons: listReasons(terms, matches, place),
  };
}

/** Explain the terms that occur here only in another form than was typed. */
function listReasons(terms: Term[], matches: TermMatches[], section: number): string[] {
  return terms.flatMap(({ typed, reason }, i) => {
    const spans = matches[i]!.get(section)?.body ?? [];
    const isSingle = !typed.includes(' ');
    const looksOther = spans.every((span) => spanEnd(span) - spanStart(span) > 1 === isSingle);
    return reason && spans.length > 0 && looksOther ? [reason] : [];
  });
}

function markText(text: string, terms: Term[], worth: number[]): TextPart[] {
  const words = text.split(' ');
  const marked = toMarkedWords(matchText(words, terms), worth, 0);
  return toParts(words, (i) => marked.has(i));
}
