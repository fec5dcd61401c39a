import { writeListHead, writeNumber } from './encode-cbor.ts';
import type { GrowingBytes } from './growing-bytes.ts';
import { HEADING, type Places } from './places.ts';
import { HEADING_STRIDE, ORDINARY_WEIGHT } from './postings.ts';

/** Begin the posting of a record by its number less that of the form's last one. */
export function writeStep(to: GrowingBytes, step: number): void {
  writeListHead(to, POSTING_ITEMS);
  writeNumber(to, step);
}

/** Record, places in the body, places in headings. */
const POSTING_ITEMS = 3;

/**
 * Encode where a form stands in one record.
 *
 * @param head the first of its places
 */
export function writePlaces(to: GrowingBytes, places: Places, head: number): void {
  const { weights, next } = places;
  let ordinary = 0;
  let at = head;
  while (at >= 0 && weights[at] === ORDINARY_WEIGHT) {
    ordinary++;
    at = next[at]!;
  }
  if (at < 0 || weights[at] === HEADING) writeRun(to, ordinary, places, head);
  else at = writeRuns(to, places, head);
  if (at < 0) writeListHead(to, 0);
  else writeHeadings(to, places, at);
}

/** The body of a form that stands there by itself only, as nearly all do. */
function writeRun(
  to: GrowingBytes,
  count: number,
  { positions, next }: Places,
  head: number,
): void {
  if (count === 0) return writeListHead(to, 0);
  writeListHead(to, count + 1);
  writeNumber(to, -1 - ORDINARY_WEIGHT);
  let last = 0;
  for (let i = 0, at = head; i < count; i++, at = next[at]!) {
    const position = positions[at]!;
    writeNumber(to, position - last);
    last = position;
  }
}

/** A body of several weights: a run for each, the least first; returns the place after it. */
function writeRuns(to: GrowingBytes, { positions, weights, next }: Places, head: number): number {
  const runs = new Map<number, number[]>();
  let count = 0;
  let at = head;
  for (; at >= 0 && weights[at] !== HEADING; at = next[at]!, count++) {
    const run = runs.get(weights[at]!);
    if (run) run.push(positions[at]!);
    else runs.set(weights[at]!, [positions[at]!]);
  }
  writeListHead(to, runs.size + count);
  for (const [weight, run] of [...runs].sort(([a], [b]) => a - b)) {
    writeNumber(to, -1 - weight);
    run.forEach((position, i) => writeNumber(to, position - (run[i - 1] ?? 0)));
  }
  return at;
}

function writeHeadings(to: GrowingBytes, { positions, next }: Places, head: number): void {
  const list: number[] = [];
  for (let at = head; at >= 0; at = next[at]!) list.push(positions[at]!);
  writeListHead(to, new Set(list.map(toField)).size + list.length);
  let [field, last] = [-1, 0];
  for (const position of list) {
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
