import type { Role } from '../mention/mention.ts';
import { beginsDuty, mayBeginDuty } from './duty.ts';

/** Words between a cue and a name that leave its meaning as it is: posts, «các», heads of lists. */
const QUALIFIER =
  '(?:(?:các|những|hai|ba|bốn|năm|sáu|đồng chí|lãnh đạo|tập thể|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó|thủ trưởng|người đứng đầu|chánh|chi cục trưởng|cục trưởng|bí thư|thành viên|đại diện|sở|phòng|ban|ngành|xã|huyện|thị xã|thành phố|thị trấn|phường|cơ quan|đơn vị|UBND|Ủy ban nhân dân|công an|và|:|,|\\(\\d+\\))\\s*)*';

/** «giao», «yêu cầu», «đề nghị», «do … chủ trì»: the named body has the task. */
const ORDER = ends(
  '(?:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đề nghị|phân công(?: cho)?|ủy quyền(?: cho)?|uỷ quyền(?: cho)?)(?: thêm)?',
);
/** Not an order: something was given, or asked for by somebody. */
const NO_ORDER =
  /(?:đã|được|bàn|theo|có|kế hoạch|nhiệm vụ) (?:giao|yêu cầu|đề nghị|phân công)[^,.;:]*$/iu;
/** «phối hợp (chặt chẽ) (với)», «cùng (với)». */
const COOPERATION = ends(
  '(?:phối hợp(?:,? (?:chặt chẽ|thống nhất|trao đổi|hiệp đồng|làm việc))*(?: cùng)?(?: với)?|(?:cùng với|liên hệ với))',
);
/** «báo cáo (về)», «trình», «gửi (về)», «tham mưu (cho)», «thông qua». */
const REPORT = ends(
  '(?:báo cáo(?: về| cho| lên| với| gửi)?|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|hành) )trình|tham mưu(?: giúp| cho)?|đề xuất(?: với| cho)?|kiến nghị(?: với)?|(?:gửi|nộp)(?: về| cho| đến| tới)?|thông qua)',
);
/** «gửi danh sách về», «báo cáo tiến độ … về»: the receiver stands after the thing. */
const SENT = ends('(?:về|cho|đến|tới|lên|qua)');
const SENDING =
  /(?<![\p{L}\p{M}])(?:báo cáo|gửi|nộp|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|hành) )trình|phản ánh|cung cấp|tổng hợp|đăng ký)(?![\p{L}\p{M}])[^.;]*$/iu;

/** Where the subject of a sentence may stand: at its start, or after a phrase that leads in. */
const SUBJECT_PLACE = new RegExp(
  `(?:^|[;)]|(?<!(?:xã|huyện|sở|phòng|ban|ngành|đơn vị|cơ quan|phố|trấn|tỉnh|phường)\\s*):)[-–+*•\\s]*(?:(?:trước mắt|đồng thời|mặt khác|ngoài ra|riêng|bên cạnh đó|thời gian tới|trong thời gian tới|đối với|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|thứ \\p{L}+) là|thứ \\p{L}+,)\\s*,?\\s*)*${QUALIFIER}$`,
  'iu',
);
/** «Trên cơ sở …, Sở Tài chính …»: a phrase that leads in, up to its comma. */
const LEAD_IN = new RegExp(
  `^[-–+*•\\s]*(?:trên cơ sở|căn cứ|theo|để|đối với|sau khi|khi|trong|từ|với|nhằm|về|định kỳ|hằng|hàng|trước|đến|ngay sau|thời gian|tùy|nếu|trường hợp|thực hiện)(?![\\p{L}\\p{M}])[^.;:]*,\\s*${QUALIFIER}$`,
  'iu',
);

/** «… không thống nhất thì Phòng Tài nguyên - Môi trường tham mưu …» */
const THEN = ends('thì');
/** «Mặt trận Tổ quốc, Hội Nông dân huyện vận động»: bodies before it that nobody is known by. */
const UNKNOWN_SUBJECTS =
  /(^|[;:]\s)([-–+*•\s]*)(?:(?:Mặt trận|Hội|Huyện đoàn|Tỉnh đoàn|Đoàn|Ban|Phòng|Sở|Cục|Chi cục|Trung tâm|Công ty|UBND|Ủy ban|Uỷ ban|Trường|Trạm|Hạt|Bưu điện|Điện lực|Kho bạc|Ngân hàng|Liên đoàn|Văn phòng|Thanh tra|Công an|Viện|Tòa án|Bảo hiểm|Đài|Bộ)\s[^.,;:()]{2,70}(?:,|;| và)\s+)+/u;
/** The name of a place: what it opens may be told of the place. */
const PLACE =
  /^(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+\p{Lu}/u;
const BEHIND_LEVEL = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s*:?\s*$/iu;

/** «…, Sở Tài chính phối hợp.»: the verb stands alone behind the name. */
const COOPERATES = /^\s*(?:là (?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?\s*(?:[.,;)]|$)/iu;
/** «giao Sở A thẩm định, Sở B tổng hợp»: the next body, behind a short duty of the one before. */
const NEXT_SUBJECT =
  /^(?!.*(?:phối hợp|với|hướng dẫn|đôn đốc|chỉ đạo|giúp|hỗ trợ|cho|của|tại|các|theo))[^,.;:]{3,60},\s+$/iu;

/** «Chủ đầu tư (Ban quản lý dự án) khẩn trương …»: the name in brackets says who is meant. */
const APPOSED = new RegExp(`^[-–+*•\\s]*[^,.;:()]{2,60}\\(\\s*${QUALIFIER}$`, 'iu');

/** A mention as a sentence sees it: what stands before it, since the last one, and after it. */
export interface Surroundings {
  /** The mention as issued. */
  name: string;
  /** From the start of the sentence to the mention. */
  before: string;
  /** From the end of the mention before it, or the start of the sentence. */
  gap: string;
  /** From the end of the mention to the end of the sentence. */
  rest: string;
  /** The role of the mention before it in the sentence. */
  previous: Role | undefined;
  /** The rest of the sentence after the last of the names listed together with this one. */
  restAfterList: string;
  /** The sentence tells what was, and asks nothing but by an order. */
  isNarrative: boolean;
}

/** Read what a sentence asks of a body it names; `mentioned` when it does not say. */
export function readRole(surroundings: Surroundings): Role {
  const role = readCue(surroundings);
  const gap = surroundings.gap.replace(UNKNOWN_ITEMS, '');
  return role === 'mentioned' && gap !== surroundings.gap
    ? readCue({ ...surroundings, gap, previous: undefined })
    : role;
}

/** Listed before the name, but known by nobody: «báo cáo Bộ Tài chính, UBND tỉnh». */
const UNKNOWN_ITEMS = /(?:\p{Lu}[\p{L}\p{M}\p{N} &–-]{1,70}(?:,|;| và)\s+)+$/u;

function readCue(surroundings: Surroundings): Role {
  const { name, before, gap, rest, previous, restAfterList, isNarrative } = surroundings;
  if (previous && previous !== 'mentioned' && isListed(gap)) return previous;
  if (ORDER.test(gap) && !NO_ORDER.test(before)) return 'lead';
  if (COOPERATION.test(gap)) return 'cooperating';
  if (REPORT.test(gap)) return 'reportTo';
  if (SENT.test(gap) && SENDING.test(before) && !PLACE.test(name)) return 'reportTo';
  if (/(?:^|[\s,])do\s+$/iu.test(gap) && DONE_BY.test(rest)) return 'lead';
  if (COOPERATES.test(restAfterList)) return 'cooperating';
  return !isNarrative && isSubject(surroundings) ? 'lead' : 'mentioned';
}

/** «do Sở A chủ trì», «do Sở A phối hợp với Sở B thực hiện». */
const DONE_BY =
  /^\s*(?:chủ trì(?!\s+(?:phiên|cuộc|buổi|họp|hội))|chịu trách nhiệm|phối hợp[^.;]*thực hiện)/iu;

/** Does the sentence say of the body, where its subject stands, what it is to do? */
function isSubject({ name, before, gap, rest, previous, restAfterList }: Surroundings): boolean {
  const opening = previous ? before : before.replace(UNKNOWN_SUBJECTS, '$1$2');
  if (SUBJECT_PLACE.test(opening)) {
    const isPlace = PLACE.test(name) || BEHIND_LEVEL.test(opening);
    const isAsked = ASKS_OTHERS.test(restAfterList) && !COMMITTEE.test(name);
    return isPlace ? beginsDuty(restAfterList) : isAsked || mayBeginDuty(restAfterList);
  }
  const isNext = previous === 'lead' && NEXT_SUBJECT.test(gap);
  const isApposed = APPOSED.test(before) && rest.trimStart().startsWith(')');
  const isLed = isNext || isApposed || THEN.test(gap) || LEAD_IN.test(before);
  return isLed && beginsDuty(restAfterList);
}

/** A body that is to ask its contractor has the duty itself. */
const ASKS_OTHERS =
  /^\s*yêu cầu\s+(?:các )?(?:nhà thầu|đơn vị (?:thi công|tư vấn)|chủ (?:rừng|hộ|cơ sở)|hộ |người )/iu;
const COMMITTEE = /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)/iu;

/** Does a clause open with a name: nothing before it, or a post and the like? */
export function isNameOpening(before: string): boolean {
  return NAME_OPENING.test(before);
}

const NAME_OPENING = new RegExp(`^[-–+*•\\s]*${QUALIFIER}$`, 'iu');

/** Between two names of one list: a separator, brackets, or «và cơ quan thường trực … (». */
export function isListed(gap: string): boolean {
  return LISTED.test(gap) || LISTED.test(gap.replace(UNKNOWN_BETWEEN, '$1'));
}

/** «Bình Sơn, Sơn Tịnh, Ba Tơ»: a name between two, by which nobody is known. */
const UNKNOWN_BETWEEN =
  /^(\s*(?:,|;)\s*)(?:\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}&-]+){0,8}(?:,|;| và)\s+)+/u;
/** Bodies in general between two names: «; các sở, ngành liên quan; ». */
const GENERAL_ITEM =
  '(?:(?:các|một số)\\s+(?:(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|xã|huyện|thị xã|thành phố|thị trấn|phường|đoàn thể|hội|cá nhân)[\\s,]*)+(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh)?)?\\s*(?:[;,]|và)\\s*)';
const LISTED = new RegExp(
  `^\\s*(?:\\([^()]*\\)|\\))?\\s*(?:(?:,|;|và|&|cùng|-|–)\\s*)+${GENERAL_ITEM}*(?:[^,.;:()]{0,30}(?:cơ quan|đơn vị|bộ phận)[^,.;:()]{0,60}\\()?${QUALIFIER}$`,
  'iu',
);

function ends(cue: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${cue}\\s+${QUALIFIER}$`, 'iu');
}
