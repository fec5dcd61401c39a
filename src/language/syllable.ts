import { fold } from './fold.ts';

/** A written syllable, taken apart. */
export interface Syllable {
  /** Initial consonants: `''`, `ngh`, `qu` without its u (`q`), `gi`. */
  onset: string;
  /** The rest with its vowel marks, without the tone: `ươc`. */
  rime: string;
  tone: Tone;
}

export type Tone = '' | 'grave' | 'acute' | 'hook' | 'tilde' | 'dot';

/** Take a syllable apart; undefined when it is not spelled as Vietnamese is. */
export function parseSyllable(word: string): Syllable | undefined {
  const decomposed = word.toLowerCase().normalize('NFD');
  const toneMark = TONE_MARK.exec(decomposed)?.[0] ?? '';
  const letters = decomposed.replace(TONE_MARK, '').normalize('NFC');
  const tone = TONES.find((name) => TONE_MARKS[name] === toneMark)!;
  return splitLetters(letters)
    .map((parts): Syllable => ({ ...parts, tone }))
    .find(isWellFormed);
}

/** Whether letters without any mark could be a Vietnamese syllable typed without its marks. */
export function isPlainSyllable(letters: string): boolean {
  if (RARE_RIME.test(letters)) return LOANWORDS.has(letters);
  return splitLetters(letters).some(({ onset, rime }) =>
    RIMES_BY_PLAIN.get(rime)?.some((one) => fits(onset, one)),
  );
}

/** Whether the parts make a syllable that Vietnamese spelling allows. */
export function isWellFormed({ onset, rime, tone }: Syllable): boolean {
  if (!ONSETS.has(onset) || !RIMES.has(rime) || !fits(onset, rime)) return false;
  return !STOP_FINAL.test(rime) || tone === 'acute' || tone === 'dot';
}

/** Write a syllable, its tone mark at the older place («hòa», «ủy»). */
export function formatSyllable({ onset, rime, tone }: Syllable): string {
  const at = findToneVowel(onset, rime);
  const toned = rime.slice(0, at + 1) + TONE_MARKS[tone] + rime.slice(at + 1);
  return (onset + toned).normalize('NFC');
}

/** Every way to cut letters into initial consonants and the rest, longest initial first. */
export function splitLetters(letters: string): { onset: string; rime: string }[] {
  return ONSETS_LONGEST_FIRST.filter((onset) => letters.startsWith(onset)).map((onset) => ({
    onset,
    rime: letters.slice(onset.length),
  }));
}

export const TONE_MARKS: Record<Tone, string> = {
  '': '',
  grave: '\u0300',
  acute: '\u0301',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
};

export const TONES = Object.keys(TONE_MARKS) as Tone[];

/** Initial consonants as written. */
export const ONSETS = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '),
]);

/** Rimes as written, without tone; those after q begin with its u. */
export const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet',
    'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt',
    'uơ uy uya uych uyên uyêt uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'uac uach uai uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt',
    'ue uen ueng ueo uet uit',
  ].flatMap((row) => row.split(' ')),
);

const ONSETS_LONGEST_FIRST = [...ONSETS].sort((a, b) => b.length - a.length);
const RIMES_BY_PLAIN = Map.groupBy(RIMES, fold);
/** Rimes that only words taken from other languages have; in Telex they spell ô. */
const RARE_RIME = /oo(?:ng|c)$/;
const LOANWORDS = new Set(['xoong', 'mooc']);
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u;
const STOP_FINAL = /(?:ch|[cpt])$/;
/** Rimes that are written so only after q, which takes their u. */
const ONLY_AFTER_Q = /^u(?:[aă][chimnoptuy]|e|it)/;
const FRONT_VOWEL = /^[eêiy]/;
const MARKED_VOWEL = /[ăâêôơư](?!.*[ăâêôơư])/;
const VOWELS = /^[aăâeêioôơuưy]+/;

function fits(onset: string, rime: string): boolean {
  if (onset === 'q') return rime.startsWith('u') && rime.length > 1;
  if (ONLY_AFTER_Q.test(rime)) return false;
  if (onset === 'g' && rime.startsWith('i')) return true;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT_VOWEL.test(rime);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !FRONT_VOWEL.test(rime);
  return true;
}

function findToneVowel(onset: string, rime: string): number {
  const skipped = onset === 'q' ? 1 : 0;
  const marked = rime.search(MARKED_VOWEL);
  if (marked >= 0) return marked;
  const vowels = VOWELS.exec(rime)![0].slice(skipped);
  const isClosed = skipped + vowels.length < rime.length;
  const place = isClosed ? vowels.length - 1 : vowels.length === 3 ? 1 : 0;
  return skipped + place;
}
