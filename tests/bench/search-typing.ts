import { fold } from '../../src/language/fold.ts';

/** Ways in which the same words are typed. */
export const TYPINGS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'without marks': fold,
  'raw Telex': (text) => typeKeys(text, TELEX),
  'raw VNI': (text) => typeKeys(text, VNI),
};

/** Combining mark → the key that makes it. */
type Keyboard = Partial<Record<string, string>>;

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [CIRCUMFLEX, BREVE, HORN, STROKE] = ['\u0302', '\u0306', '\u031b', '\u0335'];
const VNI: Keyboard = {
  ...Object.fromEntries(TONES.map((tone, i) => [tone, '21435'[i]!])),
  [CIRCUMFLEX]: '6',
  [HORN]: '7',
  [BREVE]: '8',
  [STROKE]: '9',
};
const TELEX: Keyboard = {
  ...Object.fromEntries(TONES.map((tone, i) => [tone, 'fsxrj'[i]!])),
  [HORN]: 'w',
  [BREVE]: 'w',
  [STROKE]: 'd',
};

/** The keys that were pressed while the keyboard was off: a vowel's mark after it, the tone last. */
function typeKeys(text: string, keyboard: Keyboard): string {
  return text.normalize('NFC').replace(WORD, (word) => {
    let [keys, tone] = ['', ''];
    for (const sign of word.replace(/đ/gi, `d${STROKE}`).normalize('NFD')) {
      if (TONES.includes(sign)) tone = keyboard[sign]!;
      else if (sign === CIRCUMFLEX) keys += keyboard[sign] ?? keys.at(-1) ?? '';
      else keys += keyboard[sign] ?? sign;
    }
    return keys + tone;
  });
}

const WORD = /[\p{L}\p{M}]+/gu;
