import { fold } from '../../language/fold.ts';
import { LEVELS } from './heads.ts';
import { buildPhrases, countWords, matchPhrase } from './phrases.ts';

/** How the place of a body stands to the place of a text, nearest first. */
export type Relation = 'same' | 'above' | 'below' | 'elsewhere';

/** Compare the place of a body with the place of a text; the empty place is the whole country. */
export function relate(place: string, context: string): Relation {
  if (place === context) return 'same';
  if (place === '' || context.startsWith(`${place}/`)) return 'above';
  if (context === '' || place.startsWith(`${context}/`)) return 'below';
  return 'elsewhere';
}

/** Number of levels of a place path. */
export function countLevels(place: string): number {
  if (place === '') return 0;
  let count = 1;
  for (let at = place.indexOf('/'); at >= 0; at = place.indexOf('/', at + 1)) count += 1;
  return count;
}

/** The names of a place and of those it lies in, innermost first: `tam-duong`, `lai-chau`. */
export function toPlaceNames(place: string): readonly string[] {
  const known = NAMES.get(place);
  if (known) return known;
  const parts = place.split('/').filter(Boolean).toReversed();
  const names = parts.map((name) => name.replace(LEVEL_PREFIX, ''));
  if (NAMES.size < MOST_KEPT) NAMES.set(place, names);
  return names;
}

const NAMES = new Map<string, readonly string[]>();
/** A registry has fewer places, and fewer words stand behind names; but not all that is read is one. */
const MOST_KEPT = 10_000;

/** A place's own level, when it is part of its id («xa-binh-lu»). */
const LEVEL_PREFIX = /^(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran)-(?=.)/u;

/** Words as a place name is written in a path: `Thèn Sin` is `then-sin`. */
export function toPlaceName(words: readonly string[]): string {
  return words.map(foldOnce).join('-');
}

/** Few words stand behind names, and the same again and again. */
function foldOnce(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size < MOST_KEPT) FOLDED.set(word, folded);
  return folded;
}

const FOLDED = new Map<string, string>();

/** Does the run of words contain the name of the place, or of one it lies in? */
export function namesPlace(keys: readonly string[], place: string): boolean {
  const run = `-${toPlaceName(keys)}-`;
  return toPlaceNames(place).some((name) => run.includes(`-${name}-`));
}

/** The level word at an index («huyện», «thị trấn»), unless it begins another word («xã hội»). */
export function matchLevel(keys: readonly string[], at: number): string | undefined {
  const level = matchPhrase(keys, at, LEVEL_PHRASES);
  if (!level) return undefined;
  const next = keys[at + countWords(level)];
  return next !== undefined && NOT_A_LEVEL.has(`${level} ${next}`) ? undefined : level;
}

const LEVEL_PHRASES = buildPhrases(LEVELS);
const NOT_A_LEVEL = new Set([
  'xã hội',
  'xã viên',
  'huyện ủy',
  'huyện đội',
  'tỉnh ủy',
  'tỉnh đội',
  'tỉnh đoàn',
  'huyện đoàn',
  'thành phố trực',
]);

/** Could a body of this place be one of that level? «tỉnh» is the first level, «xã» never is. */
export function fitsLevel(place: string, level: string): boolean {
  const levels = countLevels(place);
  if (levels === 0) return false;
  if (level === 'tỉnh') return levels === 1;
  if (level === 'thành phố') return levels <= 2;
  if (level === 'huyện' || level === 'quận' || level === 'thị xã') return levels === 2;
  return levels >= 2;
}

/**
 * Provinces before and since 1 July 2025, as place names: after the name of a body they say of
 * which place it is, whoever is named beside it.
 */
export const PROVINCES = new Set(
  `an-giang ba-ria-vung-tau bac-giang bac-kan bac-lieu bac-ninh ben-tre binh-dinh binh-duong
  binh-phuoc binh-thuan ca-mau can-tho cao-bang da-nang dak-lak dak-nong dien-bien dong-nai
  dong-thap gia-lai ha-giang ha-nam ha-noi ha-tinh hai-duong hai-phong hau-giang hoa-binh
  ho-chi-minh hung-yen khanh-hoa kien-giang kon-tum lai-chau lam-dong lang-son lao-cai long-an
  nam-dinh nghe-an ninh-binh ninh-thuan phu-tho phu-yen quang-binh quang-nam quang-ngai
  quang-ninh quang-tri soc-trang son-la tay-ninh thai-binh thai-nguyen thanh-hoa
  thua-thien-hue hue tien-giang tra-vinh tuyen-quang vinh-long vinh-phuc yen-bai`.split(/\s+/u),
);
