/**
 * Is this the title of a part that tells what was («Tình hình chung», «Một số kết quả nổi bật»,
 * «Tồn tại, hạn chế») and not of one that asks for something?
 */
export function isNarrativeTitle(title: string): boolean {
  return NARRATIVE_TITLE.test(title) && !ASKING_TITLE.test(title.replace(NARRATIVE_TITLE, ''));
}

const NARRATIVE_TITLE =
  /^[^\p{L}]*(?:[IVX]+\.\s*)?(?:(?:về|một số|những|đánh giá|các)\s+)*(?:tình hình|kết quả|tồn tại|hạn chế|khó khăn|khuyết điểm|ưu điểm|nguyên nhân|thuận lợi|thành phần|đánh giá|thời gian|địa điểm|căn cứ|nhận định)(?![\p{L}\p{M}])/iu;
const ASKING_TITLE = /(?:nhiệm vụ (?:trọng tâm|thời gian tới|cần)|giải pháp|phương hướng)/iu;

/** Does a sentence tell what was said and done at the session? */
export function isNarrative(sentence: string): boolean {
  return NARRATIVE.test(sentence) || INTRODUCTION.test(sentence);
}

const NARRATIVE =
  /^[-–+*•\s]*(?:(?:vào )?(?:sáng |chiều )?ngày \d|sau khi nghe|tham dự|(?:cùng )?dự (?:họp|phiên|buổi|cuộc|hội)|trên đây|nay[, ]|thừa lệnh|thừa ủy quyền|ngay từ|sáu tháng đầu|\d+ tháng đầu|trong \d+ tháng)/iu;
/** «… kết luận như sau:» opens the conclusions and belongs to none of them. */
const INTRODUCTION =
  /(?:kết luận|thông báo|chỉ đạo|có ý kiến)[^.;]{0,40}như sau\s*[:.]?$|biết[, ](?:và )?(?:tổ chức |triển khai )?thực hiện\s*\.?\/?\.?$/iu;
