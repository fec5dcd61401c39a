import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice/kind.ts';
import { fold } from '../../language/fold.ts';

/** The line that names a document's kind, and what stands after it in the same line. */
export interface KindLine {
  kind: NoticeKind;
  rest: string;
}

/**
 * Read the line that names the kind: alone («THÔNG BÁO»), or in capitals with its subject («QUYẾT
 * ĐỊNH CỦA …»). A sentence that only begins with the word is none.
 *
 * @example findKindLine('THÔNG BÁO') // => { kind: 'thong-bao', rest: '' }
 */
export function findKindLine(text: string): KindLine | undefined {
  const line = text.trim().replace(TRAILING, '');
  const folded = fold(line);
  const entry = KINDS.find(({ name }) => folded === name || folded.startsWith(`${name} `));
  if (!entry) return undefined;
  const rest = line.slice(entry.name.length).trim();
  if (rest === '') return { kind: entry.kind, rest };
  const head = line.slice(0, entry.name.length);
  const capitals = head === head.toLocaleUpperCase('vi');
  const start = capitals ? SUBJECT_START : AUTHORITY_AND_NUMBER;
  return start.test(fold(rest)) ? { kind: entry.kind, rest } : undefined;
}

/** Kinds that are not administrative documents, and are kept as «khac». */
const OTHER_KINDS = [
  'thong tu',
  'nghi dinh',
  'luat',
  'phap lenh',
  'ket luan',
  'thong tu lien tich',
];

const KINDS: { name: string; kind: NoticeKind }[] = [
  ...Object.entries(NOTICE_KINDS).map(([kind, { name }]) => ({
    name: fold(name),
    kind: kind as NoticeKind, // the table's own keys
  })),
  ...OTHER_KINDS.map((name) => ({ name, kind: 'khac' as const })),
]
  .filter(({ name }) => name !== 'van ban khac')
  .sort((a, b) => b.name.length - a.name.length);

const TRAILING = /[\s:.]+$/u;
/** How a subject begins when it follows its kind in the same line. */
const SUBJECT_START =
  /^(?:ve |v\/v|cua |ket luan|cho |giua |lien tich|so |phan |ban hanh|quy dinh)/u;
/** «Nghị định của Chính phủ số 114/2003/NĐ-CP», as law collections print it. */
const AUTHORITY_AND_NUMBER = /^cua .{3,60} so \d+\/\d{4}\//u;
