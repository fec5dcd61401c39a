import { ABBREVIATIONS } from '../../reading/mention/abbreviations.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';

/** The abbreviations of one word, with what they stand for: those to be explained in a notice. */
export function listAbbreviations(): Map<string, string> {
  return new Map(SINGLE_WORDS);
}

/**
 * Put `<abbr>` around the first occurrence of each abbreviation; the words stay as they are.
 *
 * @param unexplained those that have not occurred yet: what is explained here is taken out
 */
export function explainAbbreviations(html: string, unexplained: Map<string, string>): string {
  return html.replace(CAPITALS, (capitals, at: number) => {
    const words = unexplained.get(capitals);
    const around = (html[at - 1] ?? ' ') + (html[at + capitals.length] ?? ' ');
    if (!words || JOINED.test(around)) return capitals;
    unexplained.delete(capitals);
    return `<abbr title="${escapeHtml(words)}">${capitals}</abbr>`;
  });
}

const SINGLE_WORDS = ABBREVIATIONS.filter(([abbreviation]) => /^\p{Lu}{3,}$/u.test(abbreviation));

/** Three capitals or more; a plain class, because every word of every notice passes through it. */
const CAPITALS = /[A-ZĐĂÂÊÔƠƯ]{3,}/g;

/** On either side: part of a longer word, or before it of a document's number. */
const JOINED = /^[\p{L}\p{M}\p{N}/-]|[\p{L}\p{M}\p{N}]$/u;
