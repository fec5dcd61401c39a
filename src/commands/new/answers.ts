import type { Agency } from '../../domain/agency/agency.ts';
import { toTypedNameKey } from '../../domain/agency/name-key.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { NOTICE_KINDS, NOTICE_KIND_IDS, type NoticeKind } from '../../domain/notice/kind.ts';
import { isPlainDate, readPlainDate } from '../../domain/calendar/plain-date.ts';
import { toSlug } from '../../language/slug.ts';

/** An answer that can be used, or a sentence that says why not and what would be. */
export type Answer<T> = { value: T; refused?: never } | { value?: never; refused: string };

/** The subject in one line. */
export function readSubject(text: string): Answer<string> {
  const value = text.replace(/\s+/gu, ' ').trim().normalize('NFC');
  if (!toSlug(value)) return { refused: 'Trích yếu không được để trống.' };
  if (value.length > LONGEST_SUBJECT)
    return { refused: `Trích yếu dài quá ${LONGEST_SUBJECT} ký tự; hãy rút gọn.` };
  return { value };
}

/** The kind by its id or its name, with or without marks; «thông báo» when left empty. */
export function readKind(text: string): Answer<NoticeKind> {
  const slug = toSlug(text) || 'thong-bao';
  const value = NOTICE_KIND_IDS.find((id) => id === slug || toSlug(NOTICE_KINDS[id].name) === slug);
  if (value) return { value };
  const nearest = findNearest(slug, NOTICE_KIND_IDS);
  const hint = nearest
    ? `Có phải là \`${nearest}\`?`
    : `Hãy chọn một trong: ${NOTICE_KIND_IDS.join(', ')}.`;
  return { refused: `Không có loại văn bản «${text}». ${hint}` };
}

/** A day as `2020-06-18` or `18/6/2020`; empty when the document does not say. */
export function readIssuedOn(text: string): Answer<string | undefined> {
  const typed = text.trim();
  if (!typed) return { value: undefined };
  const { day, month, year } = DAY_FIRST.exec(typed)?.groups ?? {};
  const value = day ? readPlainDate({ day, month, year }) : typed;
  return value && isPlainDate(value)
    ? { value }
    : { refused: `«${typed}» không phải là ngày có thật; hãy ghi như 18/6/2020 hoặc 2020-06-18.` };
}

/** An agency by its id or one of its names; otherwise the nearest of the registry are offered. */
export function readIssuer(text: string, agencies: Agency[]): Answer<string | undefined> {
  const typed = text.trim();
  if (!typed) return { value: undefined };
  const [slug, key] = [toSlug(typed), toTypedNameKey(typed)];
  const named = agencies.filter(
    ({ id, name, aliases }) =>
      id === slug ||
      [name, ...aliases.map((alias) => alias.name)].some((one) => toTypedNameKey(one) === key),
  );
  if (named.length === 1) return { value: named[0]!.id };
  const offered = named.length > 1 ? named : findSimilar(typed, agencies);
  const lines = offered.map(({ id, name }) => `  ${id}  (${name})`);
  const list = lines.length > 0 ? ` Gần nhất, hãy ghi một mã:\n${lines.join('\n')}` : '';
  const why = named.length > 1 ? 'có ở nhiều cơ quan' : 'chưa có trong danh bạ';
  return { refused: `«${typed}» ${why}.${list}` };
}

const LONGEST_SUBJECT = 500;
const MOST_OFFERED = 5;
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;

/** The agencies whose names share most words with what was typed. */
function findSimilar(typed: string, agencies: Agency[]): Agency[] {
  const words = new Set(toTypedNameKey(typed).split(' '));
  return agencies
    .map((agency) => {
      const own = toTypedNameKey(agency.name).split(' ');
      const shared = own.filter((word) => words.has(word)).length;
      return { agency, likeness: shared / Math.max(own.length, words.size) };
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ agency }) => agency);
}
