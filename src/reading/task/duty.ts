import { DUTIES } from './duties.ts';

/** Adverbs and relative clauses between a body and its duty («đã được phân công nhiệm vụ»). */
const BETWEEN =
  '(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh| thành phố)?|(?:đã )?được (?:phân công|giao)(?: nhiệm vụ)?|căn cứ (?:vào )?[^,.;]{3,60},|theo (?:chức năng|thẩm quyền|nhiệm vụ)[^.;]{0,60}?,?|trong phạm vi[^.;]{0,60}?,|trên cơ sở[^.;]{0,90}?,|(?:và|cùng) (?:UBND |Ủy ban nhân dân )?(?:các |cơ quan |đơn vị )[^,.;:]{2,50}?|, (?:các )?(?:đơn vị|địa phương|cơ quan)[^,.;:]{0,40}?|cùng các [^,.;:]{2,50}?|ngay|chưa [^,.;:]{2,40}?|tiếp tục|tự|huyện|tỉnh|mình)';

const DUTY = `(?:${DUTIES.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}])`;

/** A duty follows directly, behind closing brackets, a comma or some words between. */
const DUTY_NEXT = new RegExp(
  `^[\\s)]*(?:\\([^()]*\\)\\s*)?,?\\s*(?:${BETWEEN}[\\s,]+){0,3}${DUTY}`,
  'iu',
);
/** To chair a meeting is no task, nor is what has been done, nor what is given to somebody else. */
const NOT_A_DUTY =
  /^[\s)]*(?:(?:đồng )?chủ trì\s+(?:phiên|cuộc|buổi|hội nghị|họp)|đã (?!được (?:phân công|giao))|thông báo (?!kết quả|cho |đến |tới |bằng)|mời\s|đề nghị\s|yêu cầu\s)/iu;
const GIVES =
  /^[\s)]*giao\s+(?:cho\s+)?(?:\p{Lu}|các\s|phòng|ban\s|sở|công an|văn phòng|đồng chí|đ\/c|lãnh đạo|chủ tịch|giám đốc|trưởng|thủ trưởng|xã|huyện|cơ quan|đơn vị|nhiệm vụ)|^[\s)]*giao\s*(?:[.,;:)]|$)/u;

/** Does a duty begin here, right after the name of a body? */
export function beginsDuty(rest: string): boolean {
  return (DUTY_NEXT.test(rest) || DUTY_BEHIND_OTHERS.test(rest)) && !isNoDuty(rest);
}

function isNoDuty(rest: string): boolean {
  return NOT_A_DUTY.test(rest) || GIVES.test(rest);
}

/**
 * Does something follow the name of a body that, in a sentence that asks, can only be its duty?
 * Verbs of duty have no end, so this goes by the words with which a sentence tells instead.
 */
export function mayBeginDuty(rest: string): boolean {
  return beginsDuty(rest) || (ANY_VERB.test(rest) && !isNoDuty(rest) && !/:\s*$/u.test(rest));
}

/** Words after a name with which a sentence tells, or goes on with the name. */
const TELLING =
  'là|đã|đang|đều|có|của|được|bị|vừa|sẽ|thông báo|kính|trân trọng|xin|và|hoặc|cùng|với|cho|tại|ở|từ|về|do|để|khi|nếu|thì|mà|như|nhưng|vì|tuy|trong|ngoài|trên|dưới|theo|sau|trước|đến|nay|này|đó|nêu|cũ|mới|vẫn|còn|chưa|không|đạt|cơ bản|nhận (?:được|thấy|định)|thấy|đồng ý|nhất trí|thống nhất|ghi nhận|hoan nghênh|biểu dương|khen|yêu cầu|giao|đề nghị|mời|kết luận|quyết định|gồm|bao gồm|thuộc|nằm|số|ngày|tháng|năm|khóa|khoá|nhiệm kỳ|các|những|một|hai|chậm|khoảng|gần|hơn|hiện|cũng|rất|làm|phát biểu|tăng|giảm|chiếm|xảy ra|ước|liên quan|trực thuộc|biết|điện|trúng|nhận xét|cấp|đổi (?:thành|tên)|chuyển thành|trở thành|quản lý|quản lí|dự|tham dự|nghe|họp|vào|lên|qua';
const ANY_VERB = new RegExp(
  `^\\s+(?:\\([^()]*\\)\\s*)?(?:${BETWEEN}[\\s,]+){0,2}(?!(?:${TELLING})(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{L}\\p{M}]*\\s+[\\p{L}\\p{N}]`,
  'u',
);

/** A duty shared with bodies that nobody is known by: «, UBND huyện Lý Sơn phối hợp tổ chức». */
const DUTY_BEHIND_OTHERS = new RegExp(
  `^(?:\\s*(?:,|và)\\s*(?:UBND|Ủy ban|Sở|Ban|Phòng|Công an|Công ty|Chi cục|Cục|Trung tâm|Hội|Văn phòng|Bộ|Mặt trận|Đoàn|Trường|Trạm|Hạt|Đài|Kho bạc|Ngân hàng|Liên đoàn|Điện lực|Bảo hiểm)\\s[^,.;:()]{2,60}?)+\\s${DUTY}`,
  'u',
);

const OPENING =
  '(?:đồng thời|mặt khác|ngoài ra|bên cạnh đó|cùng với đó|trước mắt|đặc biệt|thời gian tới|trong thời gian tới|phải|cần)';
const ELLIPTICAL = new RegExp(
  `^[-–+*•\\s]*(?:(?:${OPENING})[\\s,]+){0,2}(?:không\\s+)?${DUTY}`,
  'iu',
);
const LINKED = new RegExp(`^[-–+*•\\s]*${OPENING}(?![\\p{L}\\p{M}])`, 'iu');

/** Does a sentence say what to do and leave out who («Đồng thời tham mưu tổ chức …»)? */
export function isElliptical(sentence: string): boolean {
  return ELLIPTICAL.test(sentence) || LINKED.test(sentence);
}

/**
 * Does a sentence complete the task before it («Hoàn thành và báo cáo UBND tỉnh trước ngày …»,
 * «Trường hợp không đảm bảo …»)?
 */
export function isCompletion(sentence: string): boolean {
  return COMPLETION.test(sentence);
}

const COMPLETION =
  /^[-–+*•\s]*(?:hoàn thành(?! (?:các|việc|tốt|dứt|chỉ|toàn))|thời gian (?:hoàn thành|thực hiện|báo cáo|xong)|thời hạn|xong|kết quả (?:thực hiện )?(?:báo cáo|gửi)|báo cáo(?! (?:các|tình))|trên cơ sở đó|trong đó|trường hợp|nếu|qua đó|từ đó|định kỳ|chậm nhất|trước ngày|việc (?:này|trên)|nội dung (?:này|trên))(?![\p{L}\p{M}])/iu;

/** A line that only says by when the task of the line above is to be done. */
export function isTimeLine(line: string): boolean {
  return TIME_LINE.test(line);
}

const TIME_LINE =
  /^[-–+*•\s]*(?:thời gian (?:hoàn thành|thực hiện)|thời hạn(?: hoàn thành| thực hiện)?)\s*:/iu;

/** «…:» with nothing of its own before the colon («chủ trì:», «có trách nhiệm:»). */
export function isBareOpening(rest: string): boolean {
  return BARE_OPENING.test(rest);
}

const BARE_OPENING =
  /^[\s)]*(?:\([^()]*\)\s*)?(?:[,\s]*(?:chủ trì|chịu trách nhiệm|có (?:trách nhiệm|nhiệm vụ)|là (?:cơ quan |đơn vị )?(?:thường trực|đầu mối|chủ trì)|thực hiện|triển khai|tổ chức|tập trung|khẩn trương|tham mưu|cần|phải|(?:các|một số|những) (?:nhiệm vụ|nội dung|công việc|việc)|sau(?: đây)?|như sau))*\s*:\s*$/iu;

/** May a line below «Giao Sở Nội vụ:» be one of its duties, though no known verb begins it? */
export function isItem(line: string): boolean {
  return /[.;]\s*$/u.test(line) && !NO_ITEM.test(line);
}

/** A noun, a condition or somebody else opens the line. */
const NO_ITEM =
  /^[-–+*•\s]*(?:\P{L}|kinh phí|thời gian|thời hạn|địa điểm|nguồn|mức|tổng|các|những|mỗi|mọi|một|hai|hộ|người|việc|trường hợp|nếu|khi|trong|ngoài|riêng|đối với|nhà|chủ|lãnh đạo|cán bộ|trưởng|học sinh|đơn vị|cơ quan|tổ|ban|phòng|sở|xã|huyện|tỉnh|ủy ban|uỷ ban|ubnd|hđnd|công an|hội|đoàn|trung tâm|văn phòng|chi cục|thành viên|đồng chí|ông|bà|đây|đến|tính|số|nội dung|đã|được|có|là)(?![\p{L}\p{M}])/iu;

/** Does a sentence order something of somebody it names, known or not («Đề nghị Ủy ban MTTQ …»)? */
export function asksSomebody(sentence: string): boolean {
  return ASKS.test(sentence);
}

const ASKS =
  /^[-–+*•\s]*(?:[Đđ]ồng thời,?\s+)?(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao|[Mm]ời)\s+(?:cho\s+)?(?:\p{Lu}|các\s|những\s|mọi\s|đồng chí|lãnh đạo|thủ trưởng|người|phòng\s|cơ quan|đơn vị|nhà thầu)/u;
