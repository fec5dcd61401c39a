import type { TermMatches } from '../matching/find-matches.ts';
import type { FoundTerm } from '../matching/found-terms.ts';
import { joinMatches } from '../matching/join-matches.ts';
import { isExact } from '../matching/span.ts';
import { WEIGHTS } from './weights.ts';

/** A word, or two neighbouring words, with what finding it is worth. */
export interface Evidence {
  matches: TermMatches;
  /** Worth of any spelling, and of the exact one (inverse document frequencies, weighted). */
  loose: number;
  exact: number;
}

/** Weigh the words of a query, each two, and each three that were typed side by side. */
export function weighTerms(found: FoundTerm[], total: number, weights = WEIGHTS): Evidence[] {
  const { pairs, triples } = joinNeighbours(found.map(({ matches }) => matches));
  const singleWorth = found.map(({ count }) => inverseFrequency(count, total));
  const guess = (...parts: number[]) =>
    Math.min(
      Math.log(total + 1),
      parts.reduce((sum, part) => sum + part, 0),
    );
  const single = found.map(({ matches, isWhole }, i) =>
    weigh(matches, total, 1, isWhole ? undefined : singleWorth[i]),
  );
  const double = pairs.map((matches, i) =>
    weigh(
      matches,
      total,
      weights.pair,
      found[i]!.isPairWhole ? undefined : guess(singleWorth[i]!, singleWorth[i + 1]!),
    ),
  );
  const triple = triples.map((matches, i) => {
    const isKnown = found[i]!.isPairWhole && found[i + 1]!.isPairWhole;
    const guessed = guess(singleWorth[i]!, singleWorth[i + 1]!, singleWorth[i + 2]!);
    return weigh(matches, total, weights.triple, isKnown ? undefined : guessed);
  });
  return [...single, ...double, ...triple];
}

/** The same words and pairs in another text, worth what they are worth in the archive. */
export function weighInTexts(terms: TermMatches[], evidence: Evidence[]): Evidence[] {
  const { pairs, triples } = joinNeighbours(terms);
  return [...terms, ...pairs, ...triples].map((matches, i) => ({ ...evidence[i]!, matches }));
}

function joinNeighbours(terms: TermMatches[]): { pairs: TermMatches[]; triples: TermMatches[] } {
  const pairs = terms.slice(1).map((right, i) => joinMatches(terms[i]!, right));
  const triples = terms.slice(2).map((right, i) => joinMatches(pairs[i]!, right));
  return { pairs, triples };
}

/** `worth` is given when the matches are not all there are and cannot be counted. */
function weigh(matches: TermMatches, total: number, factor: number, worth?: number): Evidence {
  if (worth !== undefined) return { matches, loose: factor * worth, exact: factor * worth };
  let exactCount = 0;
  for (const { body, heading } of matches.values()) {
    if (body.some(isExact) || heading.some(isExact)) exactCount++;
  }
  const loose = factor * inverseFrequency(matches.size, total);
  return { matches, loose, exact: factor * inverseFrequency(exactCount, total) };
}

function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
