import { parseLabels } from '../../reading/outline/label.ts';
import { fold } from '../../language/fold.ts';
import { isCapitals } from '../rejoin/line.ts';
import type { Segment } from './segments.ts';

/** Tell whether a line is the title of the list of recipients. */
export function isRecipientsTitle(text: string): boolean {
  return RECIPIENTS.test(text);
}

/** Tell whether a line may begin a signature: a capacity («TL.») or an office, in capitals. */
export function isSignatureStart(text: string): boolean {
  return (
    text.length < LONGEST_LINE && (isCapacity(text) || (OFFICE.test(text) && isCapitals(text)))
  );
}

/** Tell whether a line says under which authority somebody signs. */
export function isCapacity(text: string): boolean {
  return text.length < LONGEST_LINE && CAPACITY.test(text);
}

/** Tell whether a line is a person's name and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text) || SIGNED_NAME.test(text);
}

/** Tell whether a line says that the original was signed, or another remark in parentheses. */
export function isRemark(text: string): boolean {
  return SIGNED.test(text) || PARENTHESES.test(text);
}

/** Tell whether a line is marked as an item of a list. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** Tell whether a line is the recipients' last: the copy that is filed. */
export function isFiled(text: string): boolean {
  return FILED.test(text);
}

/** Tell whether a line cannot belong to a foot: prose, or the head of an appendix. */
export function isForeign({ text, right }: Segment): boolean {
  if (ITEM.test(text)) return text.length > LONGEST_ITEM;
  if (text.length > LONGEST_LINE || APPENDIX.test(fold(text))) return true;
  return !right && parseLabels(text).length > 0;
}

/** «Nơi nhận: TL. CHỦ TỊCH» is two columns that ran into one line. */
export function splitTitle(segment: Segment): Segment[] {
  const match = TITLE_AND_MORE.exec(segment.text);
  if (!match) return [segment];
  const [, title = '', more = ''] = match;
  return [
    { ...segment, text: title },
    { ...segment, text: more, right: isSignatureStart(more) },
  ];
}

const LONGEST_LINE = 90;
const LONGEST_ITEM = 250;
const RECIPIENTS = /^[\s*]*nơi nhận\s*:?\s*$/iu;
const TITLE_AND_MORE = /^([\s*]*nơi nhận\s*:)\s*(\S.*)$/iu;
/** «TM.», «KT/», «TL.», «TUQ.», «Q.» before the office in capitals. */
const CAPACITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./:]*\s*\p{Lu}{2}/u;
const OFFICE =
  /^(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CHÁNH|TRƯỞNG|THỦ TƯỚNG|TỔNG|CHỦ NHIỆM|BÍ THƯ|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|THỐNG ĐỐC|THỦ TRƯỞNG)/u;
const SIGNED = /^\(?\s*đã ký\s*\)?$/iu;
const PARENTHESES = /^\(.*\)$/u;
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*\.?\s+){1,4}\p{Lu}[\p{Ll}\p{M}]*$/u;
const SIGNED_NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*\s+){1,5}\(?đã ký\)?$/iu;
const ITEM = /^(?:[-–+•*]\s*|\. )(?=\S)/u;
const FILED = /^[-–+•*.]?\s*l[ưự]u(?:\s*:|\s+\p{Lu})/iu;
/** First words of what follows a foot, folded. */
const APPENDIX =
  /^(?:phu luc|mau so|mau [a-z0-9]|bieu so|danh muc|danh sach|cong hoa xa hoi|doc lap ?[-–])/u;
