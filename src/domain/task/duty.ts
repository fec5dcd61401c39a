/**
 * Verbs and phrases with which a duty begins, after the name of the body that has it or, when that
 * is left out, at the start of a sentence.
 */
const DUTIES = [
  'áp dụng', 'ban hành', 'báo cáo', 'bám', 'bảo đảm', 'bảo vệ', 'bổ sung', 'bố trí', 'cải thiện',
  'cân đối', 'cập nhật', 'căn cứ', 'chấn chỉnh', 'chấp hành', 'chỉ đạo', 'chịu trách nhiệm', 'cho',
  'chủ động', 'chủ trì', 'chuẩn bị', 'công bố', 'công khai', 'có biện pháp', 'có giải pháp',
  'có kế hoạch', 'có phương án', 'có trách nhiệm', 'có văn bản', 'cung cấp', 'cử', 'duy trì',
  'đăng ký', 'đánh giá', 'đảm bảo', 'đẩy mạnh', 'đẩy nhanh', 'đề nghị', 'đề xuất', 'điều chỉnh',
  'đôn đốc', 'đổi mới', 'động viên', 'đưa', 'giải quyết', 'giám sát', 'giao', 'gửi', 'hoàn tất',
  'hoàn thành', 'hoàn thiện', 'hỗ trợ', 'huy động', 'hướng dẫn', 'kết hợp', 'khảo sát',
  'khắc phục', 'khẩn trương', 'không được', 'không để', 'kiểm soát', 'kiểm tra', 'kiện toàn',
  'kịp thời', 'làm tốt', 'làm việc', 'lãnh đạo', 'lập', 'lấy ý kiến', 'lồng ghép', 'lưu ý',
  'mở rộng', 'nâng cao', 'nắm', 'nghiên cứu', 'nghiêm túc', 'niêm yết', 'nộp', 'phát động',
  'phát huy', 'phát hiện', 'phải', 'phân bổ', 'phân công', 'phê duyệt', 'phổ biến', 'phối hợp',
  'phòng, chống', 'phòng chống', 'phụ trách', 'quán triệt', 'quan tâm', 'quản lý', 'quyết liệt',
  'rà soát', 'sắp xếp', 'sớm', 'tạo điều kiện', 'tập huấn', 'tập trung', 'tăng cường', 'tham gia',
  'tham mưu', 'theo dõi', 'thẩm định', 'thành lập', 'thanh tra', 'thống kê', 'thống nhất',
  'thông báo', 'thông tin', 'thực hiện', 'thường xuyên', 'tích cực', 'tiếp nhận', 'tiếp thu',
  'tiếp tục', 'tiến hành', 'tổ chức', 'tổng hợp', 'trả lời', 'trách nhiệm', 'triển khai', 'trình',
  'trực tiếp', 'truyền thông', 'tuyên truyền', 'tuần tra', 'ưu tiên', 'vận động', 'xác định',
  'xác minh', 'xây dựng', 'xử lý', 'xử lí', 'quản lí', 'cần', 'khai thác', 'khuyến khích', 'chú trọng',
  'giữ vững', 'giới thiệu', 'giúp', 'tháo gỡ', 'tu sửa', 'sửa chữa', 'nạo vét', 'phát triển',
  'rút kinh nghiệm', 'kiểm điểm', 'bàn giao', 'giải trình', 'thuyết minh', 'ứng phó', 'vận hành',
  'xem xét', 'xúc tiến', 'tính toán', 'nhanh chóng', 'siết chặt', 'thường trực', 'dừng', 'tạm dừng',
  'thu hồi', 'hạn chế', 'nghiệm thu', 'quyết toán', 'thanh toán', 'lựa chọn', 'đấu thầu', 'mời',
];

/** Adverbs and relative clauses between a body and its duty («đã được phân công nhiệm vụ»). */
const BETWEEN =
  '(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh| thành phố)?|(?:đã )?được (?:phân công|giao)(?: nhiệm vụ)?|căn cứ (?:vào )?[^,.;]{3,60},|theo (?:chức năng|thẩm quyền|nhiệm vụ)[^.;]{0,60}?,?|trong phạm vi[^.;]{0,60}?,|trên cơ sở[^.;]{0,90}?,|và các [^,.;:]{2,50}?|, (?:các )?(?:đơn vị|địa phương|cơ quan)[^,.;:]{0,40}?|cùng các [^,.;:]{2,50}?|ngay|chưa [^,.;:]{2,40}?|tiếp tục|tự|huyện|tỉnh|mình)';

const DUTY = `(?:${DUTIES.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}])`;

/** A duty follows directly, behind closing brackets, a comma or some words between. */
const DUTY_NEXT = new RegExp(`^[\\s)]*(?:\\([^()]*\\)\\s*)?,?\\s*(?:${BETWEEN}[\\s,]+){0,3}${DUTY}`, 'iu');
/** To chair a meeting is no task, nor is what has been done. */
const NOT_A_DUTY = /^[\s)]*(?:(?:đồng )?chủ trì\s+(?:phiên|cuộc|buổi|hội nghị|họp)|đã (?!được (?:phân công|giao))|thông báo để|mời\s)/iu;

/** Does a duty begin here, right after the name of a body? */
export function beginsDuty(rest: string): boolean {
  return DUTY_NEXT.test(rest) && !NOT_A_DUTY.test(rest);
}

const OPENING = '(?:đồng thời|mặt khác|ngoài ra|bên cạnh đó|cùng với đó|trước mắt|đặc biệt|thời gian tới|trong thời gian tới|phải|cần)';
const ELLIPTICAL = new RegExp(`^[-–+*•\\s]*(?:(?:${OPENING})[\\s,]+){0,2}(?:không\\s+)?${DUTY}`, 'iu');
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
