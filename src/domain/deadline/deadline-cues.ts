/** A verb of finishing or handing in, and no name of a document between it and the date. */
export const FINISHING =
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|giải ngân|nộp|gửi|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|tờ) )trình|báo cáo)(?![\p{L}\p{M}])(?:(?!số|công văn|quyết định|kế hoạch|thông báo|chỉ thị|tờ trình|nghị quyết|văn bản|họp|hội nghị|theo|từ ngày|của)[^.;:\n]){0,90}$/iu;
/** «Thời gian hoàn thành:», «Thời hạn:»; «Thời gian:» alone says when something takes place. */
export const LABEL =
  /(?:thời hạn|hạn (?:hoàn thành|báo cáo|nộp|gửi|trình)|thời gian (?:hoàn thành|thực hiện|báo cáo|nộp|gửi|trình|xong))[^.;:\n]{0,30}:?\s*(?:là|vào|đến|trong)?\s*$/iu;
/** A bare quarter needs a verb of finishing before it. */
export const DOING =
  /(?:hoàn thành|hoàn tất|xong|ban hành|khởi công|bàn giao|nộp|gửi|báo cáo UBND)(?![\p{L}\p{M}])[^.;:\n]{0,90}$/iu;
/** «hoàn thành», and nothing weaker. */
export const COMPLETING =
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|giải ngân)(?![\p{L}\p{M}])[^.;:\n]{0,90}$/iu;
/** What is done at regular times. */
export const REGULAR = /(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát)[^.;:\n]{0,60}$/iu;
/** Nothing but the mark of an item before it. */
export const SENTENCE_START = /(?:^|[.;:\n])[-–+*•\s]*$/u;
