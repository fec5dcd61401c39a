/** Where a part of a template stands: among words, or between the quotes of an attribute. */
export type Hole = 'words' | 'attribute';

/**
 * Say where each part of a template stands. Refuses templates that escaping cannot make safe: a
 * part outside the quotes of a tag (a name, a bare or single-quoted value), a script, a comment.
 */
export function findHoles(strings: TemplateStringsArray): Hole[] {
  const known = KNOWN.get(strings);
  if (known) return known;
  if (UNSAFE.test(strings.join(''))) throw new Error(`Unexpected script in ${strings.join('…')}`);
  const holes = strings.slice(1).map((_, i) => toHole(strings.slice(0, i + 1).join('')));
  KNOWN.set(strings, holes);
  return holes;
}

/** A template is one place of the code, read once. */
const KNOWN = new WeakMap<TemplateStringsArray, Hole[]>();

function toHole(before: string): Hole {
  const rest = before.replace(WHOLE_TAG, '');
  if (!rest.includes('<')) return 'words';
  if (IN_QUOTES.test(rest)) return 'attribute';
  throw new Error(`Unexpected part in a tag, expected it among words or in quotes: ${before}…`);
}

const WHOLE_TAG = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/gu;
/** A tag that is open at the end, inside the value of an attribute. */
const IN_QUOTES = /^[^<]*<[^<>"']*(?:"[^"]*"[^<>"']*)*="[^"]*$/u;
const UNSAFE = /<(?:script|style|!)/iu;
