import type { ImportedBlock } from '../document.ts';
import { isCapitals } from '../rejoin/line.ts';
import { toSegments, type Segment } from './segments.ts';

/** The foot of a document: who receives it, and who signed. */
export interface FoundEnding {
  recipients: string[];
  /** Lines of the signature, from «TL. CHỦ TỊCH» to the name. */
  signature: string[];
  /** First block of the foot, and the first block after it (appendices). */
  start: number;
  end: number;
}

/** Find the foot: «Nơi nhận» and the signature beside, above or below it. */
export function findEnding(blocks: ImportedBlock[]): FoundEnding | undefined {
  const recipientsAt = findLastBlock(blocks, (text) => RECIPIENTS.test(text));
  const signatureAt = findSignature(blocks, recipientsAt);
  const starts = [recipientsAt, signatureAt].filter((at) => at !== undefined);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  const segments = toSegments(blocks, start, Math.min(blocks.length, start + REACH));
  return readSegments(segments, start);
}

/** Blocks that a foot may span, and the distance of its two halves. */
const REACH = 45;
const NEAR = 25;
const RECIPIENTS = /^[\s*]*nơi nhận\s*(?::|$)/iu;
/** «TM.», «KT/», «TL.», «TUQ.», «Q.» before the office in capitals. */
const CAPACITY = /^(?:TM|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./:]+\s*\p{Lu}/u;
const OFFICE =
  /^(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CHÁNH|TRƯỞNG|THỦ TƯỚNG|TỔNG|CHỦ NHIỆM|BÍ THƯ|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|THỐNG ĐỐC|NGƯỜI KÝ|THỦ TRƯỞNG|ĐẠI DIỆN)/u;
const SIGNED = /^\(?\s*đã ký\s*\)?$/iu;
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*\.?\s+){1,4}\p{Lu}[\p{Ll}\p{M}]*$/u;
const ITEM = /^[-–+•*]\s*/u;
const FILED = /^[-–+•*]?\s*lưu\s*:/iu;
const LONGEST_LINE = 80;

function findLastBlock(
  blocks: ImportedBlock[],
  test: (text: string) => boolean,
): number | undefined {
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (toSegments(blocks, at, at + 1).some(({ text }) => test(text))) return at;
  }
  return undefined;
}

/** The first line of the signature, near the recipients or near the end. */
function findSignature(blocks: ImportedBlock[], near: number | undefined): number | undefined {
  const from = Math.max(0, (near ?? blocks.length) - NEAR);
  const to = near === undefined ? blocks.length : Math.min(blocks.length, near + NEAR);
  const starts = toSegments(blocks, from, to).filter(({ text }) => isSignatureStart(text));
  const capacity = starts.filter(({ text }) => CAPACITY.test(text));
  const first = capacity[0] ?? (near === undefined ? undefined : starts[0]);
  return first?.block;
}

function isSignatureStart(text: string): boolean {
  return text.length < LONGEST_LINE && (CAPACITY.test(text) || (OFFICE.test(text) && isCapitals(text)));
}

/** Go through the foot's lines, giving each to the recipients or to the signature. */
function readSegments(segments: Segment[], start: number): FoundEnding | undefined {
  const ending: FoundEnding = { recipients: [], signature: [], start, end: start };
  let inRecipients = false;
  let named = false;
  for (const segment of segments) {
    const [text, ...more] = splitHeading(segment.text);
    if (RECIPIENTS.test(text!)) {
      inRecipients = true;
      ending.signature.push(...more);
    } else if (inRecipients && isRecipient(text!, segment, ending)) addRecipient(ending, text!);
    else if (isSignatureLine(text!) && !(named && isSignatureStart(text!))) {
      ending.signature.push(text!);
      named ||= NAME.test(text!) && !isCapitals(text!);
    } else break;
    ending.end = segment.block + 1;
  }
  return ending.recipients.length + ending.signature.length > 0 ? ending : undefined;
}

/** «Nơi nhận: TL. CHỦ TỊCH» is two columns that ran into one line. */
function splitHeading(text: string): string[] {
  const match = /^([\s*]*nơi nhận\s*:)\s*(\S.*)$/iu.exec(text);
  return match && isSignatureStart(match[2]!) ? [match[1]!, match[2]!] : [text];
}

function isRecipient(text: string, { right }: Segment, { recipients }: FoundEnding): boolean {
  if (ITEM.test(text)) return true;
  if (right || SIGNED.test(text) || isSignatureStart(text)) return false;
  const filed = recipients.some((line) => FILED.test(line));
  return !filed && !isCapitals(text) && !(NAME.test(text) && recipients.length > 0);
}

/** A line without a dash goes on with the recipient before it, once there are dashes. */
function addRecipient({ recipients }: FoundEnding, text: string): void {
  const last = recipients.at(-1);
  const goesOn = last !== undefined && !ITEM.test(text) && recipients.some((line) => ITEM.test(line));
  if (goesOn && !FILED.test(text)) recipients[recipients.length - 1] = `${last} ${text}`;
  else recipients.push(text);
}

function isSignatureLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return isSignatureStart(text) || isCapitals(text) || SIGNED.test(text) || NAME.test(text) || PAREN.test(text);
}

const PAREN = /^\(.*\)$/u;
