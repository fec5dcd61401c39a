/** The words around a date, in small letters. */
export interface DateSurroundings {
  /** Ends where the date begins. */
  before: string;
  /** The date with the words that belong to it. */
  words: string;
  /** Begins where the date ends. */
  after: string;
}

/**
 * Do the words around a date say when something was, of which period it is, or when a door is open,
 * and not by when something is to be done?
 */
export function saysWhenItWas({ before, words, after }: DateSurroundings): boolean {
  const clause = sliceClause(before);
  if (BEGINNING.test(before) || PERIOD_START.test(clause) || HALF_YEAR.test(before)) return true;
  if (ATTRIBUTE.test(before) && !LIMIT.test(words) && !RECEIVER.test(after)) return true;
  if (DOCUMENT.test(before) && NAKED_DATE.test(words)) return true;
  if (DONE.test(clause) || QUALIFIES.test(after) || isOpeningTime(before, words)) return true;
  if (OPENS_SENTENCE.test(before) && tells(words, after)) return true;
  return PASSIVE.test(clause) && !ASKING.test(clause);
}

/** The words behind the last mark that ends a clause; by hand, because this is read at every date. */
function sliceClause(before: string): string {
  let start = before.length;
  while (start > 0 && !CLAUSE_ENDS.has(before.charCodeAt(start - 1))) start -= 1;
  return before.slice(start);
}

const CLAUSE_ENDS = new Set([...'.,;:()\n'].map((mark) => mark.charCodeAt(0)));
/** «kể từ ngày 01/8», «nộp từ ngày 10/8»: something begins. */
const BEGINNING = /(?<![\p{L}\p{M}])từ(?: ngày| tháng| quý| năm)?\s*$/u;
/** «từ ngày 15/12/2019 đến hết ngày 14/6/2020» is a period. */
const PERIOD_START =
  /(?:từ|kể từ)\s+(?:ngày|tháng|quý|năm)?\s?\d[\d\s/.-]*(?:tháng\s+\d+\s*)?(?:năm\s+\d+\s*)?(?:đến\s*)?$/u;
/** «kế hoạch hằng năm», «báo cáo quý II/2020»: the date belongs to a noun. */
const ATTRIBUTE =
  /(?:kế hoạch|kết quả|tình hình|nhiệm vụ|chỉ tiêu|dự toán|ngân sách|số liệu|bình quân|kinh phí|phiên họp|thường niên|chương trình|công tác|báo cáo|giao ban)\s+$/u;
/** A limit is said of the task, whatever noun stands before it («gửi báo cáo trước ngày 15/7»). */
const LIMIT = /^(?:trước|chậm|muộn|trễ|đến|tới|hết|hạn|không|định kỳ|.*lần$)/u;
/** «báo cáo hằng tháng về Phòng Tài chính»: somebody is to get it. */
const RECEIVER =
  /^\s*(?:về|cho|lên)\s+(?:phòng|sở|ban|bộ|ubnd|ủy ban|uỷ ban|văn phòng|trung tâm|chi cục|công an|cơ quan|huyện|tỉnh|cấp)(?![\p{L}\p{M}])/u;
/** «6 tháng cuối năm 2020» is a half of the year. */
const HALF_YEAR = /(?:tháng|quý|(?<!(?:nội|nhiệm) )vụ|những ngày)\s+$/u;
/** «Công văn số 12/UBND ngày 15/7/2020». */
const DOCUMENT =
  /(?:số\s+[\p{L}\p{M}\p{N}/.&-]+(?:\s?-\s?[\p{L}\p{M}]+)?|\p{N}+\/[\p{L}\p{N}/-]+)\s*,?\s*$/u;
const NAKED_DATE = /^(?:ngày\s+)?\d/u;
/** «đã hoàn thành trước ngày …», but «đã thu thì trả lại trước ngày …» asks. */
const DONE =
  /(?:đã|vừa)\s+(?:(?!(?:thì|phải|cần)\s)[\p{L}\p{M}]+\s+){0,6}$|đang\s+(?:(?!(?:thì|phải|cần|hoàn thành|xong|báo cáo|gửi|nộp|trình)\s)[\p{L}\p{M}]+\s+){0,6}$/u;
/** «hồ sơ nộp trước ngày … vẫn được giải quyết»: the date says which ones are meant. */
const QUALIFIES = /^\s*(?:vẫn|đều|thì|mà|chưa|được (?:giải quyết|tiếp nhận|xem xét|tính|hưởng))\s/u;
/** «mở thứ Ba hằng tuần, cho đến hết năm 2025», but «tiếp dân, báo cáo hằng tuần» asks. */
const OPEN =
  /(?<![\p{L}\p{M}])(?:mở|mở cửa|làm việc|tiếp dân|tiếp công dân|phục vụ|họp chợ)\s(?!với)(?![^.;\n]*(?:báo cáo|gửi|hoàn thành|tổng hợp))[^.;\n]*$/u;

function isOpeningTime(before: string, words: string): boolean {
  return OPEN.test(before) && (/(?:hằng|hàng)\s/u.test(words) || /cho\s+$/u.test(before));
}

const OPENS_SENTENCE = /(?:^|[.,;:()\n])[-–+*•\s]*(?:tính\s+)?$/u;
/** «Trong tháng 6 năm 2020, UBND huyện đã …». */
const TOLD = /^[^.;\n]{0,120}?\s(?:đã|vừa qua)\s/u;
const PERIOD = /^(?:trong|vào|cuối|tháng|quý|đến)/u;
/** «Đến hết ngày 30/6 toàn huyện giải ngân 38 %». */
const COUNTED =
  /^(?![^.;\n]*(?:phấn đấu|phải|yêu cầu|hoàn thành|xong|tối thiểu|ít nhất|bảo đảm|đảm bảo|cần)\s)[^.;\n]{0,100}?\s(?:giải ngân|đạt|có|còn|thực hiện|thu|ước|chiếm)\s[^.;\n]{0,40}\d/u;

function tells(words: string, after: string): boolean {
  return (
    (PERIOD.test(words) && TOLD.test(after)) || (/^(?:đến|hết)/u.test(words) && COUNTED.test(after))
  );
}

/** «được tuyển dụng trước ngày …», «phát sinh trước ngày …». */
const PASSIVE =
  /(?:được|bị|hưởng|phát sinh|sinh|có hiệu lực|có mặt|tồn tại)\s+(?:[\p{L}\p{M}]+\s+){0,8}$/u;
const ASKING =
  /(?:hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp|trình|tham mưu|đề xuất|đăng ký|tổ chức|triển khai|thực hiện|rà soát|giải quyết|xử lý|tổng hợp|giao|yêu cầu|để|công nhận)/u;
