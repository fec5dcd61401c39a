import { DOCUMENT_KINDS, spellingsOf } from '../../domain/notice/kind.ts';

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

/** Does a sentence tell what was said and done at the session, or who is a member of what? */
export function isNarrative(sentence: string): boolean {
  return NARRATIVE.test(sentence) || isIntroduction(sentence) || MEMBERSHIP.test(sentence);
}

const NARRATIVE =
  /^[-–+*•\s]*(?:(?:vào )?(?:sáng |chiều )?ngày \d|sau khi nghe|tham dự|(?:cùng )?dự (?:họp|phiên|buổi|cuộc|hội)|trên đây|nay[, ]|thừa lệnh|thừa ủy quyền|ngay từ|sáu tháng đầu|\d+ tháng đầu|trong \d+ tháng)/iu;
function isIntroduction(sentence: string): boolean {
  return INTRODUCTION_END.test(sentence.slice(-LONGEST_END)) && INTRODUCTION.test(sentence);
}

/** How its last letters end, or hardly any letters: most sentences end otherwise. */
const INTRODUCTION_END = /(?:sau|hiện)[\s:./]*$|^.{0,4}[\s:./]*$/iu;
const LONGEST_END = 16;
/** «… kết luận như sau:» opens the conclusions and belongs to none of them. */
const INTRODUCTION =
  /(?:kết luận|thông báo|chỉ đạo|có ý kiến)[^.;]{0,40}như sau\s*[:.]?$|biết[, ](?:và )?(?:tổ chức |triển khai )?thực hiện\s*\.?\/?\.?$/iu;
/** «Trưởng các phòng: Nội vụ, Y tế; Trưởng Công an huyện: Ủy viên.» */
const MEMBERSHIP =
  /[:,–-]\s*(?:là\s+|làm\s+)?(?:Phó\s+)?(?:Ủy viên|Uỷ viên|Thành viên|Thư ký|Trưởng [Bb]an|Tổ trưởng|Tổ phó|Chủ tịch Hội đồng|Trưởng đoàn)(?:\s+(?:[Tt]hường trực|Hội đồng|Ban Chỉ đạo|(?:kiêm|phụ trách)[^.;:]*))*[\s.;,]*$/u;

/**
 * The formula that closes a decision: «… chịu trách nhiệm thi hành Quyết định này./.» To carry out
 * a plan or a contract that is not «này» is a task.
 */
export function isExecutionClause(sentence: string): boolean {
  return EXECUTION.test(sentence);
}

const KINDS = DOCUMENT_KINDS.flatMap(spellingsOf).join('|');
const EXECUTION = new RegExp(
  String.raw`chịu trách nhiệm\s+(?:tổ chức\s+)?(?:thi hành(?:\s+(?:${KINDS}))?|thực hiện(?:\s+(?:${KINDS})(?=\s+này))?)(?:\s+này)?[\s./;]*$`,
  'iu',
);

/** Does a line name to whom a letter goes? */
export function isAddress(line: string): boolean {
  return ADDRESS.test(line);
}

const ADDRESS = /^\s*kính gửi(?![\p{L}\p{M}])/iu;
