import { parseLabels } from '../outline/label.ts';
import type { Flow, FlowText } from '../../domain/notice/flow.ts';
import type { Signature } from '../../domain/notice/signature.ts';
import { readSigner } from './read-signer.ts';
import { splitRecipients, isRecipientsTitle } from './recipients.ts';
import {
  isOffice,
  isOfficeInSmallLetters,
  isSigningRemark,
  readCapacity,
  readSignerName,
} from './signing-lines.ts';

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
 * định 30/2020, Điều 8), in whichever order the last two stand.
 * Does not read recipients and signature set side by side in one table.
 */
export function splitEnding(flow: Flow[]): Ending {
  const list = findRecipients(flow);
  const signing = findSigning(flow);
  const begin = Math.min(list?.start ?? Infinity, signing?.start ?? Infinity);
  const end = Math.max(list?.end ?? 0, signing?.end ?? 0);
  if (begin === Infinity) return { ...splitClosing(flow), ...NO_ENDING };
  const lines = signing
    ? flow
        .slice(signing.start, signing.end)
        .filter(isText)
        .map(({ text }) => text)
    : [];
  return {
    ...splitClosing(flow.slice(0, begin)),
    ...(list ? splitRecipients(flow.slice(list.start, list.end).filter(isText)) : NO_LIST),
    signature: lines.length > 0 ? { lines, signer: readSigner(lines) } : undefined,
    after: [...between(flow, list, signing), ...flow.slice(end)],
  };
}

interface Range {
  start: number;
  end: number;
}

const NO_LIST = { recipientsTitle: undefined, recipients: [] };
const NO_ENDING = { ...NO_LIST, signature: undefined, after: [] };

const CLOSING = /^(?:Trên đây|Nay |Thừa lệnh)/u;
const SENTENCE_END = /[.;:!?)]\s*$/u;
const END_MARK = /\.\s*\/\s*\.\s*$/u;

/** The list runs over the items after its title, up to a line that signs or anything else. */
function findRecipients(flow: Flow[]): Range | undefined {
  const start = flow.findLastIndex((item) => isText(item) && isRecipientsTitle(item.text));
  if (start < 0) return undefined;
  const rest = flow.slice(start + 1).findIndex((item) => !isText(item) || item.type !== 'item');
  return { start, end: rest < 0 ? flow.length : start + 1 + rest };
}

/** The last lines of offices and capacities that have a name under them, or a capacity among them. */
function findSigning(flow: Flow[]): Range | undefined {
  const ends = flow.flatMap((item, i) => (signs(item) && !signs(flow[i + 1]) ? [i + 1] : []));
  for (const end of ends.toReversed()) {
    const start = flow.findLastIndex((item, i) => i < end && !signs(item)) + 1;
    const isStated = flow.slice(start, end).some(hasCapacity);
    const rest = flow.slice(end).findIndex((item) => !mayStandBeforeName(item, isStated));
    const name = end + Math.max(rest, 0);
    if (isNamed(flow[name])) return { start, end: name + 1 };
    if (isStated) return { start, end };
  }
  return undefined;
}

function signs(item: Flow | undefined): boolean {
  if (!item || !isText(item) || item.type === 'item') return false;
  return hasCapacity(item) || (isOffice(item.text) && parseLabels(item.text).length === 0);
}

function hasCapacity(item: Flow): boolean {
  return isText(item) && readCapacity(item.text) !== undefined;
}

/** A remark that stands for the signature, or under a capacity an office in small letters. */
function mayStandBeforeName(item: Flow, isStated: boolean): boolean {
  if (!isText(item)) return false;
  return isSigningRemark(item.text) || (isStated && isOfficeInSmallLetters(item.text));
}

function isNamed(item: Flow | undefined): boolean {
  if (!item || !isText(item) || item.type === 'item') return false;
  return readSignerName(item.text) !== undefined;
}

/** What stands between list and signature when they are apart; it is kept after them. */
function between(flow: Flow[], list: Range | undefined, signing: Range | undefined): Flow[] {
  if (!list || !signing) return [];
  const [first, second] = list.start < signing.start ? [list, signing] : [signing, list];
  return flow.slice(first.end, second.start);
}

/**
 * The closing formula: the unnumbered last paragraph with the end mark «./.», or one that begins as
 * such formulas do. A text without any numbering is all body, so that only a formula closes it.
 */
function splitClosing(flow: Flow[]): Pick<Ending, 'body' | 'closing'> {
  const last = flow.at(-1);
  const closes = last?.type === 'paragraph' && (CLOSING.test(last.text) || isMarkedEnd(last, flow));
  return closes ? { body: flow.slice(0, -1), closing: [last] } : { body: flow, closing: [] };
}

function isMarkedEnd(last: FlowText, flow: Flow[]): boolean {
  const before = flow.at(-2);
  if (!END_MARK.test(last.text) || isNumbered(last) || !before) return false;
  const isOnlyContent = isNumbered(before) && !SENTENCE_END.test(before.text);
  return !isOnlyContent && flow.some(isNumbered);
}

function isNumbered(item: Flow): item is FlowText {
  return isText(item) && item.type !== 'quote' && parseLabels(item.text).length > 0;
}

function isText(item: Flow): item is FlowText {
  return item.type !== 'table' && item.type !== 'topics';
}
