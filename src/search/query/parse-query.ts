import { toAbbreviationKey } from './abbreviation.ts';
import { findDates } from './dates.ts';
import { decodeKeyboard } from './keyboard.ts';
import type { Phrasebook } from './phrases.ts';
import type { Query, Term } from './query.ts';
import { splitQuotes, toQuotedTerm } from './quoted.ts';
import { addSpellings } from './spellings.ts';
import { tokenize, toMarkKey } from './tokenize.ts';
import { toWordTerms } from './word-terms.ts';

/** Understand what was typed. Pure: what the archive holds is asked later. */
export function parseQuery(text: string, phrasebook: Phrasebook): Query {
  const typed = text.normalize('NFC').trim();
  const isAbbreviation = (word: string) => phrasebook.byKey.has(toAbbreviationKey(word));
  const decoded = decodeKeyboard(typed, isAbbreviation);
  const terms = splitQuotes(decoded).flatMap(({ isQuoted, content }) =>
    isQuoted ? toQuotedTerm(content) : toTerms(content, phrasebook),
  );
  const exact = MARKED.test(decoded) ? terms.map(expectPlain) : terms;
  return { text: text.normalize('NFC'), terms: exact.map(addSpellings) };
}

const MARKED = /\p{M}|[^\p{ASCII}]/u;

function toTerms(text: string, phrasebook: Phrasebook): Term[] {
  const dates = findDates(text);
  const terms: Term[] = [];
  let from = 0;
  for (const { start, end, term } of dates) {
    terms.push(...toWordTerms(tokenize(text.slice(from, start)), phrasebook), term);
    from = end;
  }
  return [...terms, ...toWordTerms(tokenize(text.slice(from)), phrasebook)];
}

/** In a query typed with marks, a word without any is one that has none; a number has other digits. */
function expectPlain(term: Term): Term {
  if (term.spelledOut) return term;
  const patterns = term.patterns.map(({ slots, length }) => ({
    slots: slots.map((slot) =>
      slot.keys.length > 1 || slot.others
        ? slot
        : { ...slot, marked: slot.marked ?? toMarkKey(slot.keys[0]!) },
    ),
    length,
  }));
  return { ...term, patterns };
}
