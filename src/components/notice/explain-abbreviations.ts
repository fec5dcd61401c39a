import { ABBREVIATIONS } from '../../language/abbreviations.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';

/** The abbreviations of one word, with what they stand for: those to be explained in a notice. */
export function listAbbreviations(): Map<string, string> {
  return new Map(SINGLE_WORDS);
}

/**
 * Put `<abbr>` around the first occurrence of each abbreviation; the words stay as they are.
 *
 * @param unexplained those that have not occurred yet: what is explained here is taken out
 */
export function explainAbbreviations(words: string, unexplained: Map<string, string>): Html {
  if (!HAS_CAPITALS.test(words)) return html`${words}`;
  const parts: (Html | string)[] = [];
  let from = 0;
  for (const { 0: capitals, index: at } of words.matchAll(CAPITALS)) {
    const meaning = unexplained.get(capitals);
    const around = (words[at - 1] ?? ' ') + (words[at + capitals.length] ?? ' ');
    if (!meaning || JOINED.test(around)) continue;
    unexplained.delete(capitals);
    parts.push(words.slice(from, at), html`<abbr title="${meaning}">${capitals}</abbr>`);
    from = at + capitals.length;
  }
  return joinHtml([...parts, words.slice(from)]);
}

const SINGLE_WORDS = ABBREVIATIONS.filter(([abbreviation]) => /^\p{Lu}{3,}$/u.test(abbreviation));

/** Three capitals or more; a plain class, because every word of every notice passes through it. */
const CAPITALS = /[A-ZĐĂÂÊÔƠƯ]{3,}/g;
const HAS_CAPITALS = /[A-ZĐĂÂÊÔƠƯ]{3}/;

/** On either side: part of a longer word, or before it of a document's number. */
const JOINED = /^[\p{L}\p{M}\p{N}/-]|[\p{L}\p{M}\p{N}]$/u;
