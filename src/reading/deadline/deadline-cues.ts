/** What must stand before a date to make it a deadline; matched against small letters. */

/** A verb of finishing or handing in, and no name of a document between it and the date. */
export const FINISHING =
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|giải ngân|nộp|gửi|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|tờ) )trình|báo cáo)(?![\p{L}\p{M}])(?:(?!số|công văn|quyết định|kế hoạch|thông báo|chỉ thị|tờ trình|nghị quyết|văn bản|họp|hội nghị|theo|từ ngày|của)[^.;:\n]){0,90}$/u;
/** What is to be done ends on the day; an event that ends is none of it. */
export const ENDING =
  /(?:^|[.;:\n])(?!.*(?:lễ hội|hội thi|hội diễn|hội nghị|giải|trận|kỳ thi|năm học|khóa|diễn tập))[^.;:\n]*kết thúc\s+$/u;
/** «Thời gian hoàn thành:», «Mốc bàn giao …:»; «Thời gian:» alone says when something takes place. */
export const LABEL =
  /(?:(?:thời hạn|hạn (?:hoàn thành|báo cáo|nộp|gửi|trình)|thời gian (?:hoàn thành|thực hiện|báo cáo|nộp|gửi|trình|xong))[^.;:\n]{0,30}:?\s*(?:là|vào|đến|trong)?|(?:mốc|thời điểm|tiến độ) (?:thời gian |hoàn thành|bàn giao|khởi công|thông xe|nghiệm thu)[^.;:\n]{0,60}:)\s*$/u;
/** A bare quarter needs a verb of finishing before it. */
export const DOING =
  /(?:hoàn thành|hoàn tất|xong|ban hành|khởi công|bàn giao|nộp|gửi|báo cáo ubnd)(?![\p{L}\p{M}])[^.;:\n]{0,90}$/u;
/** «hoàn thành», and nothing weaker. */
export const COMPLETING =
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|giải ngân)(?![\p{L}\p{M}])[^.;:\n]{0,90}$/u;
/** A sentence that gives an order, or that a body opens: what it says «trong năm …» is a duty. */
export const ORDERING =
  /(?:^|[.;:\n])[-–+*•\s]*(?:(?:giao|yêu cầu|đề nghị|phân công|phấn đấu|phòng (?!,|chống)|sở |ubnd |ủy ban |uỷ ban |công an |trung tâm |chi cục |ban (?!hành)|hội (?!nghị)|văn phòng |thanh tra |hạt |các (?:phòng|sở|ban|cơ quan|đơn vị|xã|huyện|địa phương|chủ đầu tư))(?!.*(?:đã|được|đạt|tăng|giảm|tiếp nhận|xảy ra)\s)[^.;:\n]{8,170})(?<!(?:kế hoạch|nhiệm vụ|kết quả|chỉ tiêu|phát sinh|nội dung|dự án|danh mục|dự toán|(?:các|những)[^,.;:\n]{2,60}(?:triển khai|thực hiện|hoàn thành|ban hành))\s+)$/u;
/** What is done at regular times. */
export const REGULAR = /(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát)[^.;:\n]{0,60}$/u;
/** «báo cáo», «chế độ báo cáo: 6 giờ, 14 giờ và», before the last hour of a day. */
export const REPORTING = /(?:báo cáo|gửi|tổng hợp)[^.;\n]{0,60}$/u;
/** Nothing but the mark of an item before it. */
export const SENTENCE_START = /(?:^|[.;:\n])[-–+*•\s]*$/u;
/** Nothing of its clause before it. */
export const CLAUSE_OPENS = /(?:^|[.,;:\n])[-–+*•\s]*$/u;

/** Some word of every `LABEL`. */
export const LABELS = ['hạn', 'thời gian', 'mốc', 'thời điểm', 'tiến độ'];
/** Some word of every limit. */
export const LIMITS = ['trước', 'nhất', 'hết', 'hạn', 'muộn hơn'];
