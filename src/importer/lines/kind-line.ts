import {
  DOCUMENT_KINDS,
  isNoticeKind,
  spellingsOf,
  type NoticeKind,
} from '../../domain/notice/kind.ts';
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

/**
 * The kind that the first group of a symbol stands for: `TB` in `/TB-UBND`.
 *
 * @example findKindOfSymbol('/2020/QĐ-UBND') // => 'quyet-dinh'
 */
export function findKindOfSymbol(symbol: string): NoticeKind | undefined {
  const letters = SYMBOL.exec(symbol)?.groups?.['abbreviation'];
  const found = DOCUMENT_KINDS.find(({ abbreviation }) => abbreviation && abbreviation === letters);
  return found && isNoticeKind(found.id) ? found.id : undefined;
}

/** The titles of documents, folded, longest first; other than notices are kept as «khac». */
const KINDS: { name: string; kind: NoticeKind }[] = DOCUMENT_KINDS.filter(
  ({ isTitle = true }) => isTitle,
).flatMap((kind) =>
  spellingsOf(kind).map((name) => ({
    name: fold(name),
    kind: isNoticeKind(kind.id) ? kind.id : 'khac',
  })),
);

const SYMBOL = /^\/(?:\d{4}\/)?(?<abbreviation>\p{L}+)/u;
const TRAILING = /[\s:.]+$/u;
/** How a subject begins when it follows its kind in the same line. */
const SUBJECT_START =
  /^(?:ve |v\/v|cua |ket luan|cho |giua |lien tich|so |phan |ban hanh|quy dinh)/u;
/** «Nghị định của Chính phủ số 114/2003/NĐ-CP», as law collections print it. */
const AUTHORITY_AND_NUMBER = /^cua .{3,60} so \d+\/\d{4}\//u;
