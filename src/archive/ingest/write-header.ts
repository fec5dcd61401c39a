import { createHash } from 'node:crypto';
import { findKnownDate } from '../../domain/notice/known-date.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import type { Database } from '../database.ts';
import type { FoundBeside } from './read-file.ts';
import type { StoredNotice } from './stored-notice.ts';

/** Store the header of a notice, and what is derived to find and to order it by. */
export function writeHeader(db: Database, { notice, file, readingPlace }: StoredNotice): void {
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
    digest: createHash('sha256').update(JSON.stringify(notice)).digest('hex'),
  });
}

/** Store which words a notice has. */
export function writeWords(db: Database, key: number, { words }: FoundBeside): void {
  db.insert('notice_words', { notice: key, words });
}

/** Store what the header lists, and what the checks found in the file. */
export function writeLists(
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

/** Store which ids of the registry the file uses, each once. */
export function writeUses(db: Database, key: number, { uses }: FoundBeside): void {
  const different = new Map(
    uses.map(({ registry, id }) => [`${registry} ${id}`, { registry, id }]),
  );
  for (const use of different.values()) db.insert('registry_use', { notice: key, ...use });
}
