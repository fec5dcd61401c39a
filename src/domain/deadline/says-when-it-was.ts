/**
 * Do the words around a date say when something was, or of which period it is, and not by when it
 * is to be done? `before` ends where the date begins, `rest` begins with it.
 */
export function saysWhenItWas(before: string, rest: string): boolean {
  const clause = before.slice(before.search(CLAUSE_START));
  if (PERIOD_START.test(clause) || HALF_YEAR.test(before)) return true;
  if (ATTRIBUTE.test(before) && !LIMIT.test(rest)) return true;
  if (DOCUMENT.test(before) && NAKED_DATE.test(rest)) return true;
  if (DONE.test(clause) || (clause.trim() === '' && TOLD.test(rest))) return true;
  return PASSIVE.test(clause) && !ASKING.test(clause);
}

/** Behind the last mark that ends a clause. */
const CLAUSE_START = /[^.,;:()\n]*$/u;
/** «từ ngày 15/12/2019 đến hết ngày 14/6/2020» is a period. */
const PERIOD_START =
  /(?:từ|kể từ)\s+(?:ngày|tháng|quý|năm)?\s?\d[\d\s/.-]*(?:tháng\s+\d+\s*)?(?:năm\s+\d+\s*)?(?:đến\s*)?$/iu;
/** «kế hoạch hằng năm», «báo cáo quý II/2020»: the date belongs to a noun. */
const ATTRIBUTE =
  /(?:kế hoạch|kết quả|tình hình|nhiệm vụ|chỉ tiêu|dự toán|ngân sách|số liệu|bình quân|kinh phí|phiên họp|thường niên|chương trình|công tác|báo cáo|giao ban)\s+$/iu;
/** A limit is said of the task, whatever noun stands before it («gửi báo cáo trước ngày 15/7»). */
const LIMIT = /^(?:trước|chậm|muộn|trễ|đến|tới|hết|hạn|không|định kỳ)/iu;
/** «6 tháng cuối năm 2020» is a half of the year. */
const HALF_YEAR = /(?:tháng|quý|(?<!(?:nội|nhiệm) )vụ|những ngày)\s+$/iu;
/** «Công văn số 12/UBND ngày 15/7/2020». */
const DOCUMENT =
  /(?:số\s+[\p{L}\p{M}\p{N}/.&-]+(?:\s?-\s?[\p{L}\p{M}]+)?|\p{N}+\/[\p{Lu}\p{N}/-]+)\s*,?\s*$/u;
const NAKED_DATE = /^(?:ngày\s+)?\d/iu;
/** «đã hoàn thành trước ngày …». */
const DONE = /(?:đã|vừa|từng)\s+(?:[\p{L}\p{M}]+\s+){0,6}$/iu;
/** «Trong tháng 6 năm 2020, UBND huyện đã …». */
const TOLD = /^(?:trong|vào|cuối|tháng|quý|đến)[^.;\n]{0,120}?\s(?:đã|vừa qua)\s/iu;
/** «được tuyển dụng trước ngày …», «phát sinh trước ngày …». */
const PASSIVE =
  /(?:được|bị|phát sinh|sinh|có hiệu lực|có mặt|tồn tại)\s+(?:[\p{L}\p{M}]+\s+){0,8}$/iu;
const ASKING =
  /(?:hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp|trình|tham mưu|đề xuất|đăng ký|tổ chức|triển khai|thực hiện|rà soát|giải quyết|xử lý|tổng hợp|giao|yêu cầu|để|công nhận)/iu;
