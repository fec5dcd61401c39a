/**
 * Write a text so that Markdown and MDX read back the same words: every sign that could begin
 * markup is kept by a backslash. Signs that count only at the start of a line are left alone.
 *
 * @example escapeText('{a} < b_c*') // => '\\{a\\} \\< b\\_c\\*'
 */
export function escapeText(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(REFERENCE, '\\&').replace(LINK_SIGN, '\\$&');
}

/** Write a text that begins a line: signs that count only there are kept by a backslash too. */
export function escapeLineStart(text: string): string {
  const escaped = escapeText(text);
  if (UNDERLINE.test(escaped)) return `\\${escaped}`;
  return escaped
    .replace(LINE_SIGN, '\\$&')
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(MODULE_WORD, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** Length of the number or dash that begins a list item, space included; 0 without one. */
export function labelLength(line: string): number {
  return LABEL.exec(line)?.[0].length ?? 0;
}

const MARKUP = /[\\`*_{}<>[\]~|$^]/gu;
/** An ampersand that would be read as a character reference. */
const REFERENCE = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** What makes a bare address a link, in which a backslash would be read as itself. */
const LINK_SIGN = /(?<=(?:https?|ftp|mailto|xmpp)):|(?<=www)\.|@/giu;
/** «1. », «2) », «- », «+ » and something after it. */
const LABEL = /^(?:\d{1,9}[.)]|[-+])[ \t]+(?=\S)/u;
/** A line of nothing but dashes or equal signs would underline the line before it. */
const UNDERLINE = /^[-=][-= \t]*$/u;
const LINE_SIGN = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|:(?=:))/u;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/u;
const MODULE_WORD = /^(?:import|export)(?![\p{L}\p{N}])/u;
