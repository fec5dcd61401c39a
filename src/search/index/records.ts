import type { Notice } from '../../domain/notice/notice.ts';
import { nameNotice } from '../../domain/notice/name-notice.ts';
import { toNoticePath } from '../../domain/site/address.ts';
import { formatDate } from '../../language/format-date.ts';
import {
  toSearchRecord,
  type RecordSection,
  type SearchRecord,
} from '../pagefind/search-record.ts';

/**
 * Cut a notice into records of about `PASSAGE_WORDS` words, at the borders of sections where it
 * can: a long law is then as cheap to show and as sharp to rank as a short notice.
 */
export function toRecords(notice: Notice): SearchRecord[] {
  const head = { title: notice.subject, reference: toReference(notice) };
  return packPassages(toPieces(notice)).map((sections, i) =>
    toSearchRecord(`${toNoticePath(notice.id)}#${i}`, { ...head, sections }),
  );
}

/** How a notice is cited: «Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020»; always with a date or year. */
export function toReference(notice: Notice): string {
  const name = nameNotice(notice);
  const held = notice.session?.heldOn;
  if (notice.issuedOn) return name;
  return held ? `${name} (họp ${formatDate(held)})` : `${name} năm ${notice.year}`;
}

/** Longest record, in words: its fragment is then about 2 kB over the network. */
const PASSAGE_WORDS = 600;

function toPieces(notice: Notice): RecordSection[] {
  const sections = notice.sections.map(({ id, number, label, title, text }) => ({
    id,
    number,
    text: `${label} ${title && !text.startsWith(title) ? `${title}\n${text}` : text}`,
  }));
  const recipients = notice.recipients.text;
  return [
    { id: 'preamble', number: '', text: notice.preamble.text },
    ...sections,
    { id: 'closing', number: '', text: notice.closing.text },
    { id: 'recipients', number: '', text: recipients },
  ]
    .filter(({ text }) => text.trim() !== '')
    .flatMap(splitPiece);
}

/** Split a long section at its line feeds, and a line that is too long between words. */
function splitPiece(piece: RecordSection): RecordSection[] {
  if (countWords(piece.text) <= PASSAGE_WORDS) return [piece];
  const lines = piece.text.split('\n').flatMap((line) => splitLine(line.split(' ')));
  return pack(lines, countWords).map((group) => ({ ...piece, text: group.join('\n') }));
}

function splitLine(words: string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < words.length; i += PASSAGE_WORDS) {
    lines.push(words.slice(i, i + PASSAGE_WORDS).join(' '));
  }
  return lines;
}

function packPassages(pieces: RecordSection[]): RecordSection[][] {
  const passages = pack(pieces, ({ text }) => countWords(text));
  return passages.length > 0 ? passages : [[]];
}

function pack<T>(items: T[], measure: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = measure(item);
    if (size + length > PASSAGE_WORDS) [size] = [0, groups.push([])];
    groups.at(-1)!.push(item);
    size += length;
  }
  return groups;
}

function countWords(text: string): number {
  return text.split(WHITE_SPACE).length;
}

const WHITE_SPACE = /\s+/;
