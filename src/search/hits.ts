import type { Hit } from './answer.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { Fragment } from './bundle/fragment.ts';
import { listKeys, type Term } from './query/query.ts';
import { buildExcerpt, toMarkedWords, toParts, type TextPart } from './ranking/excerpt.ts';
import { indexWords, sectionAt } from './ranking/local-words.ts';
import type { Candidate } from './ranking/candidates.ts';
import { findMatches } from './ranking/matches.ts';
import { reweigh, scoreRecords, type Evidence } from './ranking/rank.ts';

/** Show a candidate: its best section, an excerpt of it, and where it opens. */
export async function buildHit(
  bundle: Bundle,
  { record }: Candidate,
  terms: Term[],
  evidence: Evidence[],
): Promise<Hit> {
  const fragment = await bundle.getFragment(record);
  const keys = new Set(listKeys(terms));
  const words = indexWords(fragment.words, keys, (position) => sectionAt(fragment, position));
  const matches = terms.map((term) => findMatches(term, words));
  const best = findBestSection(fragment, reweigh(matches, evidence));
  const section = fragment.sections[best] ?? WHOLE;
  const range = { start: section.start, end: Math.min(section.end, fragment.words.length) };
  const worth = terms.map((_, i) => evidence[i]!.loose);
  const marked = toMarkedWords(matches, worth, best);
  return {
    notice: fragment.url.replace(NOTICE_PATH, ''),
    section: section.id,
    number: section.number,
    url: fragment.url.replace(TRAILING_SLASH, '/') + toAnchor(section.id),
    title: markText(fragment.title, terms, keys, worth),
    reference: fragment.reference,
    excerpt: buildExcerpt(fragment.words, range, marked, EXCERPT_WORDS),
    reasons: [],
  };
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
const WHOLE = { id: 'preamble', number: '', start: 0, end: Infinity };
const EXCERPT_WORDS = 36;
const NOTICE_PATH = /^.*\/thong-bao\/|\/$/g;
const TRAILING_SLASH = /\/?$/;

function findBestSection(fragment: Fragment, evidence: Evidence[]): number {
  const lengths = fragment.sections.map(({ start, end }) => end - start);
  const averageLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const scores = scoreRecords(evidence, { lengths, averageLength });
  let best = fragment.sections.length > 0 ? 0 : -1;
  for (const [section, score] of scores) if (score > (scores.get(best) ?? 0)) best = section;
  return best;
}

function markText(text: string, terms: Term[], keys: Set<string>, worth: number[]): TextPart[] {
  const words = text.split(' ');
  const index = indexWords(words, keys, () => 0);
  const matches = terms.map((term) => findMatches(term, index));
  const marked = toMarkedWords(matches, worth, 0);
  return toParts(words, (i) => marked.has(i));
}
