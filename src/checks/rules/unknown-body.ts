import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import { findUnknownBodies } from '../../reading/mention/find-unknown-bodies.ts';
import { toSlug } from '../../language/slug.ts';
import type { NoticeUnderCheck, PlacedWords, WordsInFile } from '../checked-notice.ts';
import { locate } from '../locate.ts';

/** Find names in a notice that look like bodies and are none the registry knows. */
export function findUnnamedBodies(subject: NoticeUnderCheck): PlacedWords[] {
  const { notice, places, lines, words } = subject;
  const parts = [
    { id: 'preamble', text: notice.preamble.text },
    ...notice.sections,
    { id: 'closing', text: notice.closing.text },
    { id: 'recipients', text: notice.recipients.text },
  ];
  let last = { line: 1, column: 1 };
  const mentionsOf = Map.groupBy(notice.mentions, ({ section }) => section);
  return parts.flatMap(({ id, text }) => {
    const mentions = mentionsOf.get(id) ?? [];
    return findUnknownBodies(text, mentions, words.get(id)).map(({ surface }) => {
      last = locate(lines, surface, places.get(id) ?? last);
      return { words: surface, ...last };
    });
  });
}

/** The archivist's queue: every unknown name once, at its first place, the most frequent first. */
export function queueUnknownBodies(uses: WordsInFile[], takenIds: ReadonlySet<string>): Issue[] {
  const names = [...Map.groupBy(uses, ({ words }) => words)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1),
  );
  return names.flatMap(([name, places]) => {
    const { file, line, column } = places[0]!;
    const entry = writeEntry(name, takenIds);
    const told = problem('unknown-body', { line, column }, name, tellPlaces(places), entry);
    return toIssues(file, [told]);
  });
}

/** A record to be pasted into a file of the registry: one line of YAML. */
export function writeEntry(name: string, takenIds: ReadonlySet<string>): string {
  const slug = toSlug(name);
  const id = takenIds.has(slug) ? `${slug}-2` : slug;
  return `${id}: { name: ${JSON.stringify(name)}, kind: ${guessKind(name)} }`;
}

function tellPlaces(places: { file: string; line: number }[]): string {
  const shown = places
    .slice(0, MOST_PLACES)
    .map(({ file, line }) => `${toName(file)} dòng ${line}`);
  const more = places.length > MOST_PLACES ? ', …' : '';
  return `${places.length} chỗ: ${shown.join(', ')}${more}`;
}

const MOST_PLACES = 3;

function toName(file: string): string {
  return file.replace(/^notices\/|\.mdx?$/gu, '');
}

function guessKind(name: string): string {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'nha-nuoc';
}

/** First words of names, with the kind of body that mostly bears them. */
const KINDS: [RegExp, string][] = [
  [/^(?:UBND|[ỦU]y ban nhân dân) (?:xã|phường|thị trấn)/u, 'ubnd-xa'],
  [/^(?:Sở|Phòng|Văn phòng|Thanh tra)/u, 'co-quan-chuyen-mon'],
  [/^(?:Trường|Trạm|Trung tâm|Bệnh viện|Đài|Ban [Qq]uản lý)/u, 'don-vi-su-nghiep'],
  [/^(?:Công an|Kho bạc|Chi cục|Cục|Tòa án|Viện|Bảo hiểm|Hạt|Bộ C|Đồn)/u, 'nganh-doc'],
  [/^(?:Đảng|Huyện ủy|Tỉnh ủy|Thành ủy|Chi bộ)/u, 'dang'],
  [/^(?:Mặt trận|Hội (?!đồng)|Đoàn|Liên đoàn)/u, 'doan-the'],
  [/^(?:Ban [Cc]hỉ đạo|Hội đồng (?!nhân dân)|Tổ )/u, 'to-chuc-phoi-hop'],
];
