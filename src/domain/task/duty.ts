/**
 * Verbs and phrases with which a duty begins, after the name of the body that has it or, when that
 * is left out, at the start of a sentence.
 */
const DUTIES = `
  ban hành | bàn giao | bám | báo cáo | bảo vệ | bảo đảm | bố trí | bổ sung | cho | chuẩn bị |
  chú trọng | chấn chỉnh | chấp hành | chỉ đạo | chịu trách nhiệm | chủ trì | chủ động |
  cung cấp | cân đối | có biện pháp | có giải pháp | có kế hoạch | có phương án |
  có trách nhiệm | có văn bản | công bố | công khai | căn cứ | cải thiện | cần | cập nhật | cử |
  duy trì | dừng | giao | giám sát | giúp | giải quyết | giải trình | giới thiệu | giữ vững |
  gửi | hoàn thiện | hoàn thành | hoàn tất | huy động | hướng dẫn | hạn chế | hỗ trợ |
  khai thác | khuyến khích | không được | không để | khảo sát | khẩn trương | khắc phục |
  kiểm soát | kiểm tra | kiểm điểm | kiện toàn | kết hợp | kịp thời | làm tốt | làm việc |
  lãnh đạo | lưu ý | lấy ý kiến | lập | lồng ghép | lựa chọn | mời | mở rộng | nghiêm túc |
  nghiên cứu | nghiệm thu | nhanh chóng | niêm yết | nâng cao | nạo vét | nắm | nộp |
  phát hiện | phát huy | phát triển | phát động | phân bổ | phân công | phê duyệt |
  phòng chống | phòng, chống | phải | phối hợp | phổ biến | phụ trách | quan tâm | quyết liệt |
  quyết toán | quán triệt | quản lí | quản lý | rà soát | rút kinh nghiệm | siết chặt |
  sắp xếp | sớm | sửa chữa | tham gia | tham mưu | thanh toán | thanh tra | theo dõi | thu hồi |
  thuyết minh | thành lập | tháo gỡ | thông báo | thông tin | thường trực | thường xuyên |
  thẩm định | thống kê | thống nhất | thực hiện | tiến hành | tiếp nhận | tiếp thu | tiếp tục |
  triển khai | truyền thông | trách nhiệm | trình | trả lời | trực tiếp | tu sửa |
  tuyên truyền | tuần tra | tích cực | tính toán | tăng cường | tạm dừng | tạo điều kiện |
  tập huấn | tập trung | tổ chức | tổng hợp | vận hành | vận động | xem xét | xác minh |
  xác định | xây dựng | xúc tiến | xử lí | xử lý | áp dụng | điều chỉnh | đánh giá | đôn đốc |
  đăng ký | đưa | đảm bảo | đấu thầu | đẩy mạnh | đẩy nhanh | đề nghị | đề xuất | đổi mới |
  động viên | ưu tiên | ứng phó`
  .split('|')
  .map((duty) => duty.trim());

/** Adverbs and relative clauses between a body and its duty («đã được phân công nhiệm vụ»). */
const BETWEEN =
  '(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh| thành phố)?|(?:đã )?được (?:phân công|giao)(?: nhiệm vụ)?|căn cứ (?:vào )?[^,.;]{3,60},|theo (?:chức năng|thẩm quyền|nhiệm vụ)[^.;]{0,60}?,?|trong phạm vi[^.;]{0,60}?,|trên cơ sở[^.;]{0,90}?,|(?:và|cùng) (?:UBND |Ủy ban nhân dân )?(?:các |cơ quan |đơn vị )[^,.;:]{2,50}?|, (?:các )?(?:đơn vị|địa phương|cơ quan)[^,.;:]{0,40}?|cùng các [^,.;:]{2,50}?|ngay|chưa [^,.;:]{2,40}?|tiếp tục|tự|huyện|tỉnh|mình)';

const DUTY = `(?:${DUTIES.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}])`;

/** A duty follows directly, behind closing brackets, a comma or some words between. */
const DUTY_NEXT = new RegExp(
  `^[\\s)]*(?:\\([^()]*\\)\\s*)?,?\\s*(?:${BETWEEN}[\\s,]+){0,3}${DUTY}`,
  'iu',
);
/** To chair a meeting is no task, nor is what has been done. */
const NOT_A_DUTY =
  /^[\s)]*(?:(?:đồng )?chủ trì\s+(?:phiên|cuộc|buổi|hội nghị|họp)|đã (?!được (?:phân công|giao))|thông báo để|(?:mời|giao|yêu cầu|đề nghị)\s)/iu;

/** Does a duty begin here, right after the name of a body? */
export function beginsDuty(rest: string): boolean {
  return (DUTY_NEXT.test(rest) || DUTY_BEHIND_OTHERS.test(rest)) && !NOT_A_DUTY.test(rest);
}

/** A duty shared with bodies that nobody is known by: «, UBND huyện Lý Sơn phối hợp tổ chức». */
const DUTY_BEHIND_OTHERS = new RegExp(
  `^(?:\\s*(?:,|và)\\s*(?:UBND|Ủy ban|Sở|Ban|Phòng|Công an|Công ty|Chi cục|Cục|Trung tâm|Hội|Văn phòng|Bộ)\\s[^,.;:()]{2,60}?)+\\s${DUTY}`,
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
