import { TONE_MARKS, TONES } from './tone.ts';

/** The letters of vowels, small and without tone. */
export const VOWELS = 'aăâeêioôơuưy';

/** The letters of vowels, small, with every tone. */
export const TONED_VOWELS = TONES.flatMap((tone) =>
  [...VOWELS].map((vowel) => (vowel + TONE_MARKS[tone]).normalize('NFC')),
).join('');

/** Initial consonants as written; `q` leaves its u to the rime. */
export const ONSETS = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '),
]);

/** Consonants that end a syllable. */
export const FINALS = new Set('c ch m n ng nh p t'.split(' '));

/** Rimes as written, without tone; those after q begin with its u. */
export const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet',
    'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uôc uôi uôm uôn uông uôt',
    'uơ uơi uơn uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'uac uach uai uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt',
    'ue uen ueng ueo uet uit',
  ].flatMap((row) => row.split(' ')),
);

/** Whether a rime may follow an onset: k, gh, ngh stand before e, ê, i, y; c, g, ng elsewhere. */
export function mayFollow(onset: string, rime: string): boolean {
  if (onset === 'q') return AFTER_Q.test(rime);
  if (ONLY_AFTER_Q.test(rime)) return false;
  if (onset === 'g' && AFTER_G.test(rime)) return true;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT_VOWEL.test(rime);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !FRONT_VOWEL.test(rime);
  return true;
}

/** After q the u is no vowel, so that another one follows; «quya» and «quyu» are not said. */
const AFTER_Q = new RegExp(`^u(?!y[au])[${VOWELS}]`, 'u');
/** Rimes that are written so only after q, which takes their u: «quan», «quên», «quới». */
const ONLY_AFTER_Q = /^u(?:[aă][chimnoptuy]|e|ê[nt]$|it|ơ[in])/u;
/** «gì», «giếng»; in «gia» and «giu» the onset is gi. */
const AFTER_G = /^i(?![au])/u;
const FRONT_VOWEL = /^[eêiy]/u;
