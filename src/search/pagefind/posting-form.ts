import { writeListHead, writeNumber } from './encode-cbor.ts';
import { openBytes, type GrowingBytes } from './growing-bytes.ts';
import { HEADING_STRIDE, ORDINARY_WEIGHT } from './postings.ts';

/** One spelling of a word while its postings are written. */
export interface PostingForm {
  /** Postings so far, encoded one after another. */
  encoded: GrowingBytes;
  /** How many there are. */
  count: number;
  /** The record of the last one. */
  last: number;
  /** Where it stands in the record at hand, ascending. */
  body: number[];
  heading: number[];
  /** The same of a part of a compound: its weight, then its position. */
  parts: [weight: number, position: number][];
}

/** Begin a spelling. */
export function openForm(): PostingForm {
  const encoded = openBytes(16);
  return { encoded, count: 0, last: 0, body: [], heading: [], parts: [] };
}

/** Whether it stands in the record at hand. */
export function isTouched({ body, heading, parts }: PostingForm): boolean {
  return body.length > 0 || heading.length > 0 || parts.length > 0;
}

/** Encode where it stands in the record at hand as one more posting. */
export function closeRecord(form: PostingForm, record: number): void {
  const { encoded } = form;
  writeListHead(encoded, 3);
  writeNumber(encoded, record - form.last);
  if (form.parts.length > 0) writeRuns(form);
  else writeRun(encoded, form.body);
  writeHeading(encoded, form.heading);
  form.last = record;
  form.count++;
  form.body.length = form.heading.length = form.parts.length = 0;
}

function writeRun(to: GrowingBytes, positions: number[]): void {
  if (positions.length === 0) return writeListHead(to, 0);
  writeListHead(to, positions.length + 1);
  writeNumber(to, -1 - ORDINARY_WEIGHT);
  writeSteps(to, positions);
}

/** Runs of one weight each, the least first. */
function writeRuns({ encoded, body, parts }: PostingForm): void {
  const runs = new Map<number, number[]>();
  for (const [weight, position] of parts.toSorted(([a], [b]) => a - b))
    runs.set(weight, [...(runs.get(weight) ?? []), position]);
  if (body.length > 0) runs.set(ORDINARY_WEIGHT, body);
  writeListHead(encoded, runs.size + body.length + parts.length);
  for (const [weight, positions] of runs) {
    writeNumber(encoded, -1 - weight);
    writeSteps(encoded, positions);
  }
}

function writeSteps(to: GrowingBytes, positions: number[]): void {
  let last = 0;
  for (const position of positions) {
    writeNumber(to, position - last);
    last = position;
  }
}

function writeHeading(to: GrowingBytes, positions: number[]): void {
  if (positions.length === 0) return writeListHead(to, 0);
  const fields = new Set(positions.map(toField));
  writeListHead(to, fields.size + positions.length);
  let [field, last] = [-1, 0];
  for (const position of positions) {
    if (toField(position) !== field) {
      field = toField(position);
      last = field * HEADING_STRIDE;
      writeNumber(to, -1 - field);
    }
    writeNumber(to, position - last);
    last = position;
  }
}

function toField(position: number): number {
  return Math.floor(position / HEADING_STRIDE);
}
