/** Tell whether a text is written in capitals throughout. */
export function isCapitals(text: string): boolean {
  return CAPITAL.test(text) && !SMALL.test(text);
}

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
