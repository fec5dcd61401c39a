import AhoCorasick from 'modern-ahocorasick';
import type { Agency } from '../../domain/agency/agency.ts';
import { isPartOfSymbol } from './expand-abbreviations.ts';
import { listNameForms, type NameForm } from './name-forms.ts';
import { buildVocabulary, encode, learn } from './vocabulary.ts';
import { GAP, isCapitalised, isInCapitals, type Words } from './words.ts';

/** Words of a text, from `start` to before `end`, that are written like the forms. */
export interface Hit {
  start: number;
  end: number;
  forms: NameForm[];
}

export interface NameIndex {
  /** Every hit in the words, by the word it starts at, longest first. */
  search: (words: Words) => Map<number, Hit[]>;
}

/**
 * Index every form of every name. Each word of the vocabulary becomes one character, so that the
 * automaton runs over words, not letters, and a name can only begin and end with a whole word.
 */
export function buildNameIndex(agencies: readonly Agency[]): NameIndex {
  const vocabulary = buildVocabulary();
  const byPattern = Map.groupBy(agencies.flatMap(listNameForms), ({ keys }) =>
    learn(vocabulary, keys),
  );
  if (byPattern.size === 0) return { search: () => new Map() };
  const automaton = new AhoCorasick([...byPattern].map(([pattern, data]) => ({ pattern, data })));
  return {
    search(words) {
      const { text, places } = encode(words, vocabulary);
      const found = automaton.search(text);
      return groupHits(
        words,
        found.map(({ start, end, data }) => ({
          start: places[start]!,
          end: places[end - 1]! + 1,
          data,
        })),
      );
    },
  };
}

interface Match {
  start: number;
  end: number;
  data: NameForm[] | undefined;
}

function groupHits(words: Words, matches: Match[]): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>();
  for (const { start, end, data } of matches) {
    if (!beginsAndEnds(words, start, end)) continue;
    const forms = data!.filter((form) => isWrittenLike(words, start, form));
    if (forms.length === 0) continue;
    const others = hits.get(start);
    if (others) others.push({ start, end, forms });
    else hits.set(start, [{ start, end, forms }]);
  }
  for (const list of hits.values()) list.sort((a, b) => b.end - a.end);
  return hits;
}

/** A name may not begin or end inside an abbreviation that was read as several words. */
function beginsAndEnds({ starts }: Words, start: number, end: number): boolean {
  return starts[start - 1] !== starts[start] && starts[end] !== starts[end - 1];
}

function isWrittenLike(words: Words, start: number, form: NameForm): boolean {
  const { keys, capitals } = form;
  const last = start + keys.length - 1;
  if (form.inCapitals && (!isInCapitals(words, last) || isPartOfSymbol(words, start))) return false;
  if (needsCapital(form) && !isCapitalised(words, start)) return false;
  const capitalAt = start + capitals.indexOf(true);
  if (form.head !== undefined && !isCapitalised(words, capitalAt)) return false;
  return keys.every((_, i) => i === 0 || fitsGap(words, start + i, form.gaps[i]!, capitals[i]!));
}

/** «thanh tra» and «chính phủ» are also common words; longer names are not. */
function needsCapital({ keys, capitals }: NameForm): boolean {
  return keys.length <= 2 && capitals[0]! && keys.at(-1) !== 'ủy';
}

/**
 * «và», «&» and a dash are the same; a comma may stand for them, and they may be left out, where a
 * capital shows that the name goes on. Words that the name joins directly must be joined directly.
 */
function fitsGap(words: Words, index: number, expected: number, capital: boolean): boolean {
  const gap = words.gaps[index]!;
  if (gap === GAP.hard || expected === GAP.none) return gap === expected;
  if (gap === GAP.connector || gap === expected) return true;
  return gap === GAP.comma ? isCapitalised(words, index) : !capital || isCapitalised(words, index);
}
