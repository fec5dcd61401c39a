import type { Hit } from './answer.ts';
import type { Bundle } from './lookup/open-index.ts';
import type { Fragment, FragmentSection } from './pagefind/fragment.ts';
import type { WordPostings } from './pagefind/postings.ts';
import { listPatterns, listTextKeys, type Term } from './query/query.ts';
import type { Ranked } from './ranking/rank-notices.ts';
import { buildExcerpt, toMarkedWords, toParts, type TextPart } from './excerpt.ts';
import { addLeads, addWords, sectionAt } from './matching/text-words.ts';
import { findMatches, spanEnd, spanStart, type TermMatches } from './matching/find-matches.ts';
import { addNearness } from './ranking/nearness.ts';
import { reweigh, scoreRecords, WEIGHTS } from './ranking/evidence.ts';

/** A hit, with the score of its section for ordering the sections of one notice. */
export interface ScoredHit {
  hit: Hit;
  score: number;
}

/** Show the sections of a record that answer the query, best first; only the allowed ones. */
export async function buildSectionHits(
  bundle: Bundle,
  record: number,
  ranked: Ranked,
  allowed: Set<string> | undefined,
): Promise<ScoredHit[]> {
  const fragment = await bundle.getFragment(record);
  const matches = matchSections(fragment, ranked.terms);
  const scores = scoreSections(fragment, ranked, matches);
  return fragment.sections
    .map((section, i) => ({ section, i, score: scores.get(i) ?? 0 }))
    .filter(({ section }) => !allowed || allowed.has(section.id))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ section, i, score }) => ({
      score,
      hit: toHit(fragment, section, i, ranked, matches),
    }));
}

/** The anchor of a section on the notice's page. */
export function toAnchor(section: string): string {
  return PART_ANCHORS[section] ?? `#muc-${section}`;
}

const PART_ANCHORS: Record<string, string> = {
  preamble: '#mo-dau',
  closing: '#ket-thuc',
  recipients: '#noi-nhan',
};
const EXCERPT_WORDS = 36;
/** Everything of a notice's address but `<year>/<slug>`. */
const AROUND_NOTICE_ID = /^.*\/thong-bao\/|\/$/g;

function matchSections(fragment: Fragment, terms: Term[]): TermMatches[] {
  const keys = listTextKeys(terms);
  const words = new Map<string, WordPostings>();
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
  { evidence, terms }: Ranked,
  matches: TermMatches[],
): Map<number, number> {
  const lengths = sections.map(({ start, end }) => end - start);
  const averageLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const weighed = reweigh(matches, evidence);
  const scores = scoreRecords(weighed, { lengths, averageLength });
  return addNearness(scores, weighed.slice(0, terms.length), WEIGHTS);
}

function toHit(
  fragment: Fragment,
  section: FragmentSection,
  index: number,
  { terms, evidence }: Ranked,
  matches: TermMatches[],
): Hit {
  const worth = terms.map((_, i) => evidence[i]!.loose);
  const marked = toMarkedWords(matches, worth, index);
  return {
    notice: fragment.url.replace(AROUND_NOTICE_ID, ''),
    section: section.id,
    number: section.number,
    url: fragment.url + toAnchor(section.id),
    title: markText(fragment.title, terms, worth),
    reference: fragment.reference,
    excerpt: buildExcerpt(fragment.words, section, marked, EXCERPT_WORDS),
    reasons: listReasons(terms, matches, index),
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
  const index = new Map<string, WordPostings>();
  const keys = listTextKeys(terms);
  addWords(index, words, keys, () => ({ record: 0, field: 'body', from: 0 }));
  const matches = terms.map((term) => findMatches(listPatterns(term), index));
  const marked = toMarkedWords(matches, worth, 0);
  return toParts(words, (i) => marked.has(i));
}
