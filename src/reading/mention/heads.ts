import { buildPhrases, type Phrases } from './phrases.ts';

/** Words of the administrative levels that stand before the name of a place, as comparison keys. */
export const LEVELS = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
];

/** Bodies that every place of a level has: «UBND các huyện: Ba Tơ, Minh Long». */
const BODIES_OF_PLACES = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'công an',
  'đảng ủy',
  'trạm y tế',
];

/** Heads that several bodies share, the rest of whose names may be listed: «các Sở: Tài chính, …». */
const BODIES = [
  'bộ',
  'sở',
  'phòng',
  'ban',
  'chi cục',
  'cục',
  'hội',
  'trung tâm',
  'trường',
  'công ty',
  'ban quản lý dự án',
];

/** Every head that a list may leave out before its further names, as comparison keys. */
export const LIST_HEADS: Phrases = buildPhrases([
  ...BODIES,
  ...LEVELS,
  ...BODIES_OF_PLACES,
  ...BODIES_OF_PLACES.flatMap((body) => LEVELS.map((level) => `${body} ${level}`)),
]);

/** The heads under which an item of a list may be known, nearest first. */
export function expandHead(prefix: string, head: string): string[] {
  if (GENERIC.has(head)) return ['sở', 'phòng', 'ban', 'chi cục'];
  if (!LEVELS.includes(head)) return [head];
  const bodies = prefix ? [prefix] : ['ủy ban nhân dân'];
  const own = prefix ? [] : [head];
  return [...own, ...bodies.map((body) => `${body} ${head}`), ...bodies];
}

/** What a list may be announced by instead of its own head: «các ngành: …». */
const GENERIC = new Set([
  'ngành',
  'cơ quan',
  'đơn vị',
  'đoàn thể',
  'địa phương',
  'phòng ban',
  'sở ngành',
]);

/** Words that may announce a list, as comparison keys, longest first. */
export const ANNOUNCING: Phrases = buildPhrases([...BODIES, ...LEVELS, ...GENERIC]);

/** What may stand before such a word and belongs to it: «UBND các huyện». */
export const PREFIXES: Phrases = buildPhrases(BODIES_OF_PLACES);

/** «các», «hai», «03»: several follow. */
export function isQuantifier(key: string): boolean {
  return QUANTIFIERS.has(key);
}

const DIGITS = [...'0123456789'];
/** What says that several follow, numbers up to 99 included. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  ...'các những hai ba bốn năm sáu bảy tám chín mười'.split(' '),
  ...DIGITS,
  ...DIGITS.flatMap((ten) => DIGITS.map((one) => ten + one)),
]);

/**
 * Words with which the name of a body begins, as comparison keys. A capitalised one before a name
 * makes that name part of a longer one («Văn phòng UBND tỉnh»), and one after «và» begins another.
 */
export const BODY_HEADS: Phrases = buildPhrases([
  ...BODIES,
  ...`ban chỉ huy, ban chỉ đạo, ban quản lý, ban thường trực, ban thường vụ, ban tuyên giáo,
  bưu điện, bảo hiểm xã hội, bảo tàng, bệnh viện, bộ chỉ huy, chi nhánh, câu lạc bộ, công an,
  cơ quan, cổng, doanh nghiệp, hiệp hội, huyện ủy, hạt, học viện, hội liên hiệp, hội đồng,
  hội đồng nhân dân, hợp tác xã, kho bạc, kiểm toán, liên hiệp, liên minh, liên đoàn, mặt trận,
  ngân hàng, nhà máy, quỹ, thanh tra, thành ủy, thư viện, thường trực, trạm, tòa án, tập đoàn,
  tỉnh ủy, tổ, tổ công tác, tổng công ty, tổng cục, viện, văn phòng, vụ, điện lực, đoàn, đài,
  đơn vị, đảng bộ, đảng ủy, đồn, đội, ủy ban, ủy ban nhân dân`
    .split(',')
    .map((head) => head.trim()),
]);

/** Posts and forms of address: a capitalised word after a name that does not continue it. */
export const PERSON_WORDS = new Set(
  'chủ phó bí trưởng giám chánh đồng ông bà thủ lãnh ủy thành đ/c đc các'.split(' '),
);

/** Posts before the name of a body, after which a person's name may follow it. */
export const POST =
  /(?:chủ tịch|bí thư|giám đốc|trưởng|phó|chánh văn phòng|cục trưởng|ủy viên|lãnh đạo|đồng chí)$/u;
