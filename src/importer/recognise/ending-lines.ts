import { parseLabels } from '../../reading/outline/label.ts';
import { fold } from '../../language/fold.ts';
import { cutRecipientsTitle, hasItemMark } from '../../reading/ending/recipients.ts';
import { isKnownOffice, readCapacity } from '../../reading/ending/signing-lines.ts';
import type { Segment } from './segments.ts';

/** Tell whether a line may begin a signature: a capacity («TL.») or an office, in capitals. */
export function isSignatureStart(text: string): boolean {
  return readCapacity(text) !== undefined || isKnownOffice(text);
}

/** Tell whether a line is the recipients' last: the copy that is filed. */
export function isFiled(text: string): boolean {
  return FILED.test(text);
}

/** Tell whether a line cannot belong to a foot: prose, or the head of an appendix. */
export function isForeign({ text, right }: Segment): boolean {
  if (hasItemMark(text)) return text.length > LONGEST_ITEM;
  if (text.length > LONGEST_LINE || APPENDIX.test(fold(text))) return true;
  return !right && parseLabels(text).length > 0;
}

/** «Nơi nhận: TL. CHỦ TỊCH» is two columns that ran into one line. */
export function splitTitle(segment: Segment): Segment[] {
  const cut = cutRecipientsTitle(segment.text);
  if (!cut || cut.rest === '') return [segment];
  return [
    { ...segment, text: cut.title },
    { ...segment, text: cut.rest, right: isSignatureStart(cut.rest) },
  ];
}

const LONGEST_LINE = 90;
const LONGEST_ITEM = 250;
const FILED = /^[-–+•*.]?\s*l[ưự]u(?:\s*:|\s+\p{Lu})/iu;
/** First words of what follows a foot, folded. */
const APPENDIX =
  /^(?:phu luc|mau so|mau [a-z0-9]|bieu so|danh muc|danh sach|cong hoa xa hoi|doc lap ?[-–])/u;
