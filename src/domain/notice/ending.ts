import type { Span } from './block.ts';
import type { Flow, FlowText } from './flow.ts';
import type { Signer, SigningCapacity } from './notice.ts';
import { sliceText } from './slice-text.ts';

/** The lines of the signature as issued, and what was read from them. */
export interface Signature {
  lines: string[];
  signer: Signer | undefined;
}

/** A flow cut into its body and its ending; nothing of it is left out. */
export interface Ending {
  body: Flow[];
  /** The paragraph that closes the body («Trên đây là … ./.»). */
  closing: Flow[];
  /** «Nơi nhận:» as issued; undefined when there is no such list. */
  recipientsTitle: string | undefined;
  /** One item a line of the list. */
  recipients: FlowText[];
  signature: Signature | undefined;
  /** What follows the signature, such as an appendix. */
  after: Flow[];
}

/**
 * Cut a body into text, closing formula, recipients and signature (elements 6, 7 and 9 of Nghị
 * định 30/2020, Điều 8). The ending begins at «Nơi nhận:» or at a signing capacity («TM.», «TL.»).
 * Does not read recipients and signature set side by side in one table.
 */
export function splitEnding(flow: Flow[]): Ending {
  const start = flow.findLastIndex((item) => isText(item) && RECIPIENTS.test(item.text));
  const capacity = flow.findLastIndex((item) => isText(item) && CAPACITY.test(item.text));
  const begin = [start, capacity].filter((i) => i >= 0).reduce((a, b) => Math.min(a, b), Infinity);
  if (begin === Infinity) return { ...splitClosing(flow), ...NO_ENDING };
  const tail = readTail(flow.slice(begin));
  return { ...splitClosing(flow.slice(0, begin)), ...tail };
}

const NO_ENDING = { recipientsTitle: undefined, recipients: [], signature: undefined, after: [] };

const RECIPIENTS = /^Nơi nhận\s*:?/iu;
/** NĐ 30/2020: TM., KT., TL., TUQ., Q. before the office in whose name somebody signs. */
const CAPACITY = /^(TM|KT|TL|TUQ|Q)\s*\.\s*(\p{Lu}[\p{Lu}\s,&-]+)$/u;
/** An office in capitals: «CHÁNH VĂN PHÒNG». */
const OFFICE = /^\p{Lu}[\p{Lu}\p{M}\s,&-]+$/u;
/** A person's name: two to six words, each a capital and small letters. */
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*\s+){1,5}\p{Lu}[\p{Ll}\p{M}]*$/u;
const SIGNING_REMARK = /^\(?(?:Đã ký|Ký tên|Ký|đóng dấu)/iu;
const CLOSING = /^(?:Trên đây|Nay |Thừa lệnh|Đề nghị|Yêu cầu|Trong quá trình)/u;
const END_MARK = /\.\s*\/\s*\.\s*$/u;
const ITEM_MARK = /^\s*[-–+*]\s*/u;

function splitClosing(flow: Flow[]): Pick<Ending, 'body' | 'closing'> {
  const last = flow.at(-1);
  const closes =
    last?.type === 'paragraph' &&
    CLOSING.test(last.text) &&
    (END_MARK.test(last.text) || last.text.startsWith('Trên đây'));
  return closes ? { body: flow.slice(0, -1), closing: [last] } : { body: flow, closing: [] };
}

function readTail(tail: Flow[]): Omit<Ending, 'body' | 'closing'> {
  const lines = tail.filter(isText).flatMap(splitLines);
  const length = countTail(tail);
  const own = lines.filter((line) => tail.indexOf(line.from) < length);
  const title = own.find((line) => RECIPIENTS.test(line.text));
  const isSigning = (line: Line) =>
    line !== title && line.from.type !== 'item' && !ITEM_MARK.test(line.text);
  const signing = own.filter(isSigning).map((line) => line.text);
  return {
    recipientsTitle: title?.text,
    recipients: own.filter((line) => line !== title && !isSigning(line)).map(toRecipient),
    signature: signing.length > 0 ? { lines: signing, signer: readSigner(signing) } : undefined,
    after: tail.slice(length),
  };
}

interface Line {
  text: string;
  spans: Span[];
  from: FlowText;
}

/** A paragraph of the ending may hold several lines. */
function splitLines(item: FlowText): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of item.text.split('\n')) {
    const cut = sliceText(item, start, start + text.length);
    if (text.trim()) lines.push({ ...cut, from: item });
    start += text.length + 1;
  }
  return lines;
}

/** The ending runs up to the signer's name; a table or a heading after it begins something else. */
function countTail(tail: Flow[]): number {
  const name = tail.findIndex(
    (item) => isText(item) && item.type !== 'item' && NAME.test(item.text),
  );
  if (name >= 0) return name + 1;
  const other = tail.findIndex((item) => !isText(item));
  return other >= 0 ? other : tail.length;
}

function toRecipient({ text, spans, from }: Line): FlowText {
  const mark = from.type === 'item' ? '' : (ITEM_MARK.exec(text)?.[0] ?? '');
  const words = sliceText({ text, spans }, mark.length, text.length);
  return { ...words, type: 'item', marker: from.marker ?? mark.trim(), at: from.at };
}

function readSigner(lines: string[]): Signer | undefined {
  const name = lines.findLast((line) => NAME.test(line));
  if (!name) return undefined;
  const capacity = lines.map((line) => CAPACITY.exec(line)).find((match) => match !== null);
  const offices = lines.filter(
    (line) => OFFICE.test(line) && !CAPACITY.test(line) && !SIGNING_REMARK.test(line),
  );
  return {
    name,
    position: offices.at(-1) ?? capacity?.[2]?.trim() ?? '',
    capacity: capacity?.[1] as SigningCapacity | undefined, // the pattern admits no other
    onBehalfOf: capacity && offices.length > 0 ? capacity[2]?.trim() : undefined,
  };
}

function isText(item: Flow): item is FlowText {
  return item.type !== 'table' && item.type !== 'topics';
}
