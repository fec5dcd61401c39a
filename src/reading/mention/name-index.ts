import type { Agency } from '../../domain/agency/agency.ts';
import { isPartOfSymbol } from './expand-abbreviations.ts';
import { listNameForms, type NameForm } from './name-forms.ts';
import { addName, buildNameTree, findNamesAt, type NamedValues } from './name-tree.ts';
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
 * Index every form of every name, word by word, so that a name can only begin and end with a whole
 * word.
 */
export function buildNameIndex(agencies: readonly Agency[]): NameIndex {
  const tree = buildNameTree<NameForm>();
  for (const form of agencies.flatMap(listNameForms)) addName(tree, form.keys, form);
  return {
    search(words) {
      const hits = new Map<number, Hit[]>();
      for (let start = 0; start < words.keys.length; start += 1) {
        const names = findNamesAt(tree, words.keys, start);
        if (names.length === 0) continue; // as at most words
        const found = names.flatMap((name) => toHit(words, start, name) ?? []);
        if (found.length > 0) hits.set(start, found);
      }
      return hits;
    },
  };
}

function toHit(
  words: Words,
  start: number,
  { end, values }: NamedValues<NameForm>,
): Hit | undefined {
  if (!beginsAndEnds(words, start, end)) return undefined;
  const forms = values.filter((form) => isWrittenLike(words, start, form));
  return forms.length > 0 ? { start, end, forms } : undefined;
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
  for (let i = 1; i < keys.length; i += 1)
    if (!fitsGap(words, start + i, form.gaps[i]!, capitals[i]!)) return false;
  return true;
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
