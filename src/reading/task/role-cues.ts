/** Words between a cue and a name that leave its meaning as it is: posts, «các», heads of lists. */
export const QUALIFIER =
  '(?:(?:các|những|hai|ba|bốn|năm|sáu|đồng chí|lãnh đạo|tập thể|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó|thủ trưởng|người đứng đầu|chánh|chi cục trưởng|cục trưởng|bí thư|thành viên|đại diện|sở|phòng|ban|ngành|xã|huyện|thị xã|thành phố|thị trấn|phường|cơ quan|đơn vị|UBND|Ủy ban nhân dân|công an|và|:|,|\\(\\d+\\))\\s*)*';

/** «giao», «yêu cầu», «đề nghị», «do … chủ trì»: the named body has the task. */
export const ORDER = ends(
  '(?:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đề nghị|phân công(?: cho)?|ủy quyền(?: cho)?|uỷ quyền(?: cho)?)(?: thêm)?',
);
/** «Cơ quan thực hiện: Sở A», «Đơn vị phối hợp: Sở B». */
export const LEAD_LABEL = label('(?:chủ trì|thực hiện|chịu trách nhiệm)(?: thực hiện| chính)?');
export const COOPERATION_LABEL = label('phối hợp(?: thực hiện)?');
/** Not an order: something was given, or asked for by somebody. */
export const NO_ORDER =
  /(?:đã|được|bàn|theo|có|kế hoạch|nhiệm vụ) (?:giao|yêu cầu|đề nghị|phân công)[^,.;:]*$/iu;
/** «phối hợp (chặt chẽ) (với)», «cùng (với)». */
export const COOPERATION = ends(
  '(?:phối hợp(?:,? (?:chặt chẽ|thống nhất|trao đổi|hiệp đồng|làm việc))*(?: cùng)?(?: với)?|(?:cùng với|liên hệ với))',
);
/** «báo cáo (về)», «trình», «gửi (về)», «tham mưu (cho)», «thông qua». */
export const REPORT = ends(
  '(?:báo cáo(?: về| cho| lên| với| gửi)?|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|hành) )trình|tham mưu(?: giúp| cho)?|đề xuất(?: với| cho)?|kiến nghị(?: với)?|(?:gửi|nộp)(?: về| cho| đến| tới)?|thông qua)',
);
/** «gửi danh sách về», «báo cáo tiến độ … về»: the receiver stands after the thing. */
export const SENT = ends('(?:về|cho|đến|tới|lên|qua)');
export const SENDING =
  /(?<![\p{L}\p{M}])(?:báo cáo|gửi|nộp|(?<!(?:công|chương|quá|quy|lộ|tiến|giáo|hành) )trình|phản ánh|cung cấp|tổng hợp|đăng ký)(?![\p{L}\p{M}])[^.;]*$/iu;

/** Where the subject of a sentence may stand: at its start, or after a phrase that leads in. */
export const SUBJECT_PLACE = new RegExp(
  `(?:^|[;)]|(?<!(?:xã|huyện|sở|phòng|ban|ngành|đơn vị|cơ quan|phố|trấn|tỉnh|phường)\\s*):)[-–+*•\\s]*(?:(?:trước mắt|đồng thời|mặt khác|ngoài ra|riêng|bên cạnh đó|thời gian tới|trong thời gian tới|đối với|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|thứ \\p{L}+) là|thứ \\p{L}+,)\\s*,?\\s*)*${QUALIFIER}$`,
  'iu',
);
/** «Trên cơ sở …, Sở Tài chính …»: a phrase that leads in, up to its comma. */
export const LEAD_IN = new RegExp(
  `^[-–+*•\\s]*(?:trên cơ sở|căn cứ|theo|để|đối với|sau khi|khi|trong|từ|với|nhằm|về|định kỳ|hằng|hàng|trước|đến|ngay sau|thời gian|tùy|nếu|trường hợp|thực hiện)(?![\\p{L}\\p{M}])[^.;:]*,\\s*${QUALIFIER}$`,
  'iu',
);

/** «… không thống nhất thì Phòng Tài nguyên - Môi trường tham mưu …» */
export const THEN = ends('thì');
/** «Mặt trận Tổ quốc, Hội Nông dân huyện vận động»: bodies before it that nobody is known by. */
export const UNKNOWN_SUBJECTS =
  /(^|[;:]\s)([-–+*•\s]*)(?:(?:Mặt trận|Hội|Huyện đoàn|Tỉnh đoàn|Đoàn|Ban|Phòng|Sở|Cục|Chi cục|Trung tâm|Công ty|UBND|Ủy ban|Uỷ ban|Trường|Trạm|Hạt|Bưu điện|Điện lực|Kho bạc|Ngân hàng|Liên đoàn|Văn phòng|Thanh tra|Công an|Viện|Tòa án|Bảo hiểm|Đài|Bộ)\s[^.,;:()]{2,70}(?:,|;| và)\s+)+/u;
/** The name of a place: what it opens may be told of the place. */
export const PLACE =
  /^(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+\p{Lu}/u;
export const BEHIND_LEVEL = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s*:?\s*$/iu;

/** «…, Sở Tài chính phối hợp.»: the verb stands alone behind the name. */
export const COOPERATES = /^\s*(?:là (?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?\s*(?:[.,;)]|$)/iu;
/** «giao Sở A thẩm định, Sở B tổng hợp»: the next body, behind a short duty of the one before. */
export const NEXT_SUBJECT =
  /^(?!.*(?:phối hợp|với|hướng dẫn|đôn đốc|chỉ đạo|giúp|hỗ trợ|cho|của|tại|các|theo))[^,.;:]{3,60},\s+$/iu;

/** «Chủ đầu tư (Ban quản lý dự án) khẩn trương …»: the name in brackets says who is meant. */
export const APPOSED = new RegExp(`^[-–+*•\\s]*[^,.;:()]{2,60}\\(\\s*${QUALIFIER}$`, 'iu');

function label(work: string): RegExp {
  return new RegExp(`(?:cơ quan|đơn vị) ${work}\\s*:\\s*${QUALIFIER}$`, 'iu');
}

function ends(cue: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${cue}\\s+${QUALIFIER}$`, 'iu');
}
