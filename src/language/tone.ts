/** The tones of Vietnamese, the level one without a name as it is written without a mark. */
export type Tone = '' | 'grave' | 'acute' | 'hook' | 'tilde' | 'dot';

/** The mark of each tone, as a combining character. */
export const TONE_MARKS: Record<Tone, string> = {
  '': '',
  grave: '\u0300',
  acute: '\u0301',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
};

export const TONES = Object.keys(TONE_MARKS) as Tone[]; // the keys just above

/** The first tone mark of a decomposed text. */
export const TONE_MARK = new RegExp(`[${Object.values(TONE_MARKS).join('')}]`, 'u');

/**
 * Take the tone off a letter and keep its shape.
 *
 * @example stripTone('ế') // => 'ê'
 */
export function stripTone(text: string): string {
  return text.normalize('NFD').replace(EVERY_TONE_MARK, '').normalize('NFC');
}

const EVERY_TONE_MARK = new RegExp(TONE_MARK, 'gu');
