import type { ImportedBlock } from '../document/document.ts';
import { isCapitals } from '../../language/letter-case.ts';
import { hasItemMark, isRecipientsTitle } from '../../reading/ending/recipients.ts';
import {
  isOfficeInSmallLetters,
  isSigningRemark,
  readCapacity,
  readSignerName,
} from '../../reading/ending/signing-lines.ts';
import { isFiled, isForeign, isSignatureStart, splitTitle } from './ending-lines.ts';
import { toSegments, type Segment } from './segments.ts';

/** The foot of a document: who receives it, and who signed. */
export interface FoundEnding {
  recipients: string[];
  /** Lines of the signature, from «TL. CHỦ TỊCH» to the name. */
  signature: string[];
  /** First block of the foot, and the first block after it (appendices). */
  start: number;
  end: number;
  /** The title «Nơi nhận» stands there, whether recipients follow or not. */
  titled: boolean;
  /** Lines after the foot that stood in its last block. */
  rest: string[];
}

/** Find the foot: «Nơi nhận» and the signature beside, above or below it. */
export function findEnding(blocks: ImportedBlock[]): FoundEnding | undefined {
  const recipientsAt = findLastBlock(blocks);
  const signatureAt = findSignature(blocks, recipientsAt);
  const starts = [recipientsAt, signatureAt].filter((at) => at !== undefined);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  const segments = toSegments(blocks, start, start + REACH).flatMap(splitTitle);
  const before = segments.findIndex(
    ({ text }) => isRecipientsTitle(text) || isSignatureStart(text),
  );
  const ending = readSegments(segments, before, start);
  return ending.recipients.length + ending.signature.length > 0 ? ending : undefined;
}

/** Blocks that a foot may span, and the distance of its two halves. */
const REACH = 60;
const NEAR = 25;
/** What still goes on after the filed copy: «TCT (HC, NV3)». */
const LONGEST_REMNANT = 30;

function findLastBlock(blocks: ImportedBlock[]): number | undefined {
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (toSegments(blocks, at, at + 1).some(isTitle)) return at;
  }
  return undefined;
}

/** The list stands on the left; «Nơi nhận» over another column heads a table of something else. */
function isTitle({ text, right }: Segment): boolean {
  return !right && isRecipientsTitle(text);
}

/** The first line of the signature, near the recipients or near the end. */
function findSignature(blocks: ImportedBlock[], near: number | undefined): number | undefined {
  const from = Math.max(0, (near ?? blocks.length) - NEAR);
  const to = near === undefined ? blocks.length : near + NEAR;
  const starts = toSegments(blocks, from, to).filter(({ text }) => isSignatureStart(text));
  const first =
    starts.find(({ text }) => readCapacity(text)) ?? (near === undefined ? undefined : starts[0]);
  return first?.block;
}

interface Reading {
  ending: FoundEnding;
  /** Recipients on the left, signature on the right. */
  columns: boolean;
  inRecipients: boolean;
  filed: boolean;
  named: boolean;
}

/** Go through the foot's lines, giving each to the recipients or to the signature. */
function readSegments(segments: Segment[], before: number, start: number): FoundEnding {
  const ending: FoundEnding = {
    recipients: [],
    signature: [],
    start,
    end: start + 1,
    titled: false,
    rest: [],
  };
  const columns = segments.some(({ right, text }) => right && isSignatureStart(text));
  const reading = { ending, columns, inRecipients: false, filed: false, named: false };
  let index = before;
  for (; index < segments.length; index++) {
    const segment = segments[index]!;
    if (!readSegment(reading, segment)) break;
    ending.end = segment.block + 1;
  }
  const rest = segments.slice(index).filter(({ block }) => block < ending.end);
  ending.rest = [...segments.slice(0, before), ...rest].map(({ text }) => text);
  return ending;
}

/** Returns false at the first line that is not the foot's. */
function readSegment(reading: Reading, segment: Segment): boolean {
  const { text } = segment;
  const { ending } = reading;
  if (isRecipientsTitle(text)) return (reading.inRecipients = ending.titled = true);
  if (isForeign(segment) || (segment.pageBreak && reading.filed)) return false;
  if (isRecipient(reading, segment)) {
    addRecipient(ending.recipients, text);
    reading.filed ||= isFiled(text);
    return true;
  }
  if (!isSigning(reading, segment)) return false;
  ending.signature.push(text);
  reading.named ||= isName(text);
  return true;
}

function isRecipient({ inRecipients, columns, filed }: Reading, { text, right }: Segment): boolean {
  if (!inRecipients || (right && !hasItemMark(text))) return false;
  if (hasItemMark(text) || isFiled(text)) return true;
  if (isSignatureStart(text) || isSigningRemark(text)) return false;
  if (filed) return columns && !isName(text) && text.length < LONGEST_REMNANT;
  return columns || (!isCapitals(text) && !isName(text));
}

function isSigning(
  { ending, named, inRecipients, columns }: Reading,
  { text, right }: Segment,
): boolean {
  if (columns && right) return true;
  if (isSignatureStart(text) || isName(text) || isSigningRemark(text)) return true;
  if (isOfficeInSmallLetters(text) && ending.signature.some(readCapacity)) return !named;
  return isCapitals(text) && !named && (!columns || !inRecipients);
}

/** A line without a dash goes on with the recipient before it, once there are dashes. */
function addRecipient(recipients: string[], text: string): void {
  const last = recipients.at(-1);
  const goesOn = last !== undefined && !hasItemMark(text) && recipients.some(hasItemMark);
  if (goesOn && !isFiled(text)) recipients[recipients.length - 1] = `${last} ${text}`;
  else recipients.push(text);
}

function isName(text: string): boolean {
  return readSignerName(text) !== undefined;
}
