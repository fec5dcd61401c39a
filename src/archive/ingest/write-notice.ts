import { createHash } from 'node:crypto';
import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Block, Span } from '../../domain/notice/block.ts';
import { findKnownDate } from '../../domain/notice/known-date.ts';
import type { Notice, Part } from '../../domain/notice/notice.ts';
import type { Section } from '../../domain/section/section.ts';
import { toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import { expandAbbreviations } from '../../reading/mention/expand-abbreviations.ts';
import { readWords } from '../../reading/mention/words.ts';
import type { Database } from '../database.ts';
import { toDueRow } from '../due-row.ts';
import { PARTS_AFTER, PARTS_BEFORE } from '../notice-parts.ts';
import type { FoundBeside } from './read-file.ts';

/** A notice to be stored, with what is known of it besides. */
export interface StoredNotice {
  notice: Notice;
  file: string;
  /** Where its names without a place are understood. */
  readingPlace: string;
  found: FoundBeside;
}

/** Every table whose rows belong to one notice. */
const TABLES = [
  ...['notice_reason', 'notice_topic', 'notice_alias', 'relation', 'section', 'section_topic'],
  ...['block', 'cell', 'span', 'mention', 'mention_agency', 'deadline', 'task', 'task_party'],
  ...['citation', 'result', 'unknown_body', 'registry_use'],
] as const;

/** Remove a notice with all its rows. */
export function deleteNotice(db: Database, id: string): void {
  const row = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', id);
  if (!row) return;
  for (const table of TABLES) db.run(`DELETE FROM ${table} WHERE notice = ?`, row.key);
  db.run('DELETE FROM notice WHERE key = ?', row.key);
}

/** Store a notice in place of what was stored under its id. */
export function writeNotice(db: Database, stored: StoredNotice): void {
  const { notice, found } = stored;
  deleteNotice(db, notice.id);
  writeHeader(db, stored);
  const { key } = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', notice.id)!;
  const sections = listParts(notice);
  const positionOf = new Map(sections.map(({ id }, i) => [id, i]));
  writeLists(db, key, notice, found);
  writeUses(db, key, found);
  sections.forEach((section, position) => writeSection(db, key, position, section));
  writeFindings(db, key, notice, (section) => positionOf.get(section)!);
}

/** The parts and sections of a notice in the order in which they are read. */
function listParts(notice: Notice): (Section | (Part & { id: string }))[] {
  const toPart = (id: (typeof PARTS_BEFORE | typeof PARTS_AFTER)[number]) => ({
    ...notice[id],
    id,
  });
  return [...PARTS_BEFORE.map(toPart), ...notice.sections, ...PARTS_AFTER.map(toPart)];
}

function writeHeader(db: Database, { notice, file, readingPlace }: StoredNotice): void {
  const { session, concludedBy, signer, source, signature, documentNumber } = notice;
  const number = documentNumber === undefined ? undefined : toNumberKeys(documentNumber);
  db.insert('notice', {
    id: notice.id,
    year: notice.year,
    slug: notice.slug,
    file,
    subject: notice.subject,
    kind: notice.kind,
    document_number: documentNumber,
    place: notice.place,
    issued_on: notice.issuedOn,
    issuer: notice.issuer,
    session_name: session?.name,
    session_on: session?.heldOn,
    concluded_name: concludedBy?.name,
    concluded_position: concludedBy?.position,
    signer_name: signer?.name,
    signer_position: signer?.position,
    signer_capacity: signer?.capacity,
    signer_behalf: signer?.onBehalfOf,
    source_file: source?.file,
    source_sha256: source?.sha256,
    source_description: source?.description,
    remark: notice.remark,
    recipients_title: notice.recipientsTitle,
    signature: signature?.lines.join('\n'),
    signature_signer: signature?.signer && JSON.stringify(signature.signer),
    known_on: findKnownDate(notice),
    number_key: number?.full,
    number_alone: number?.alone,
    reading_place: readingPlace,
    words: listWords(notice),
    digest: createHash('sha256').update(JSON.stringify(notice)).digest('hex'),
  });
}

/** The different words of a notice, under the keys by which the finder compares names. */
function listWords(notice: Notice): string {
  const texts = listParts(notice).map(({ text }) => text);
  const keys = texts.flatMap((text) => expandAbbreviations(readWords(text)).keys);
  return ` ${[...new Set(keys)].toSorted().join(' ')} `;
}

function writeLists(
  db: Database,
  key: number,
  { unknown, inferred, topics, relations }: Notice,
  { aliases, unknownBodies }: FoundBeside,
): void {
  const reasons = [
    ...Object.entries(unknown).map(([field, reason]) => ({ field, state: 'unknown', reason })),
    ...Object.entries(inferred).map(([field, reason]) => ({ field, state: 'inferred', reason })),
  ];
  const insertAll = <T>(table: string, rows: readonly T[], toRow: (row: T) => object) =>
    rows.forEach((row, position) => db.insert(table, { notice: key, position, ...toRow(row) }));
  insertAll('notice_reason', reasons, (reason) => reason);
  insertAll('notice_topic', topics, (topic) => ({ topic }));
  insertAll('notice_alias', aliases, ({ words, line, column }) => ({ id: words, line, column }));
  insertAll('unknown_body', unknownBodies, (body) => body);
  insertAll('relation', relations, ({ type, from, to, note, at }) => ({
    type,
    from_section: from,
    to_notice: to.notice,
    to_section: to.section,
    note,
    line: at?.line,
    column: at?.column,
  }));
}

function writeUses(db: Database, key: number, { uses }: FoundBeside): void {
  const different = new Map(
    uses.map(({ registry, id }) => [`${registry} ${id}`, { registry, id }]),
  );
  for (const use of different.values()) db.insert('registry_use', { notice: key, ...use });
}

function writeSection(
  db: Database,
  key: number,
  position: number,
  section: Section | (Part & { id: string }),
): void {
  const numbered = 'number' in section ? section : undefined;
  db.insert('section', {
    notice: key,
    position,
    id: section.id,
    number: numbered?.number,
    label: numbered?.label,
    level: numbered?.level,
    parent: numbered?.parent,
    title: numbered?.title,
    text: section.text,
  });
  numbered?.topics.forEach((topic, i) =>
    db.insert('section_topic', { notice: key, section: position, position: i, topic }),
  );
  section.blocks.forEach((block, i) =>
    writeBlock(db, { notice: key, section: position, block: i }, block),
  );
}

/** Where a block stands. */
interface BlockPlace {
  notice: number;
  section: number;
  block: number;
}

function writeBlock(db: Database, place: BlockPlace, block: Block): void {
  const { notice, section } = place;
  const range = { start: block.start, end: block.start + block.text.length };
  const item = block.type === 'table' ? {} : toItem(block);
  db.insert('block', {
    notice,
    section,
    position: place.block,
    type: block.type,
    ...range,
    ...item,
  });
  if (block.type !== 'table') return writeSpans(db, { ...place, row: -1, cell: 0 }, block.spans);
  block.rows.forEach((cells, row) =>
    cells.forEach(({ start, text, spans }, position) => {
      db.insert('cell', { ...place, row, position, start, end: start + text.length });
      writeSpans(db, { ...place, row, cell: position }, spans);
    }),
  );
}

function toItem({ marker, depth, anchor }: Exclude<Block, { type: 'table' }>) {
  return { marker, depth, anchor };
}

function writeSpans(
  db: Database,
  place: BlockPlace & { row: number; cell: number },
  spans: Span[],
): void {
  spans.forEach(({ start, end, type, ...details }, position) => {
    const isPlain = Object.keys(details).length === 0;
    const json = isPlain ? undefined : JSON.stringify(details);
    db.insert('span', { ...place, position, start, end, type, details: json });
  });
}

function writeFindings(
  db: Database,
  key: number,
  notice: Notice,
  positionOf: (section: string) => number,
): void {
  const placed = (
    { section, start, end }: { section: string; start: number; end: number },
    position: number,
  ) => ({ notice: key, position, section: positionOf(section), start, end });
  notice.mentions.forEach((mention, i) => {
    const row = placed(mention, i);
    db.insert('mention', { ...row, role: mention.role });
    mention.agencies.forEach((agency, position) =>
      db.insert('mention_agency', {
        notice: key,
        mention: i,
        position,
        agency,
        section: row.section,
      }),
    );
  });
  notice.deadlines.forEach((deadline, i) => {
    const last = findLastDay(deadline.due);
    db.insert('deadline', { ...placed(deadline, i), ...toDueRow(deadline.due), last_day: last });
  });
  notice.tasks.forEach((task, i) => writeTask(db, notice, task, placed(task, i)));
  notice.citations.forEach((citation, i) =>
    db.insert('citation', {
      ...placed(citation, i),
      document_number: citation.documentNumber,
      kind: citation.kind,
      issued_on: citation.issuedOn,
      issuers: citation.issuers && JSON.stringify(citation.issuers),
      pointer: citation.pointer,
      number_key: citation.documentNumber && toNumberKeys(citation.documentNumber).full,
    }),
  );
  notice.results.forEach((result, i) =>
    db.insert('result', {
      ...placed(result, i),
      of_notice: result.of.notice,
      of_section: result.of.section,
      line: result.at?.line,
      column: result.at?.column,
    }),
  );
}

/** The roles in which a body takes part in a task. */
const PARTY_ROLES = ['lead', 'cooperating', 'reportTo'] as const;

/** Comes after every day. */
const UNDATED = '9999';

function writeTask(
  db: Database,
  { deadlines, year }: Notice,
  task: Notice['tasks'][number],
  row: { notice: number; position: number; section: number; start: number; end: number },
): void {
  const deadline = task.deadline === undefined ? undefined : deadlines[task.deadline];
  const lastDay = deadline && findLastDay(deadline.due);
  db.insert('task', {
    ...row,
    deadline: task.deadline,
    due_order: lastDay ?? UNDATED,
    year: lastDay === undefined ? year : Number(lastDay.slice(0, 4)),
  });
  for (const role of PARTY_ROLES)
    task[role].forEach((agency, position) =>
      db.insert('task_party', { notice: row.notice, task: row.position, role, position, agency }),
    );
}
