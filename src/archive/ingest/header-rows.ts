import { findKnownDate } from '../../domain/notice/known-date.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import type { Value } from '../database.ts';
import { addRow, type Tables } from './notice-rows.ts';
import type { FoundBeside } from './read-file.ts';

/** The row of a notice itself: its header, and what is derived to find and to order it by. */
export function toHeaderRow(notice: Notice, file: string, readingPlace: string) {
  const { session, concludedBy, signer, source, signature, documentNumber } = notice;
  const number = documentNumber === undefined ? undefined : toNumberKeys(documentNumber);
  return {
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
  } satisfies Record<string, Value>;
}

/** Add what the header lists, and what was found in the file as a whole. */
export function addLists(
  tables: Tables,
  { unknown, inferred, topics, relations }: Notice,
  { aliases, unknownBodies, words }: FoundBeside,
): void {
  addRow(tables, 'notice_words', { words });
  const reasons = [
    ...Object.entries(unknown).map(([field, reason]) => ({ field, state: 'unknown', reason })),
    ...Object.entries(inferred).map(([field, reason]) => ({ field, state: 'inferred', reason })),
  ];
  reasons.forEach((reason, position) => addRow(tables, 'notice_reason', { position, ...reason }));
  topics.forEach((topic, position) => addRow(tables, 'notice_topic', { position, topic }));
  aliases.forEach(({ words: id, line, column }, position) =>
    addRow(tables, 'notice_alias', { position, id, line, column }),
  );
  unknownBodies.forEach((body, position) => addRow(tables, 'unknown_body', { position, ...body }));
  relations.forEach(({ type, from, to, note, at }, position) =>
    addRow(tables, 'relation', {
      ...{ position, type, note, from_section: from },
      ...{ to_notice: to.notice, to_section: to.section },
      ...{ line: at?.line, column: at?.column },
    }),
  );
}

/** Add which ids of the registry the file uses, each once. */
export function addUses(tables: Tables, { uses }: FoundBeside): void {
  const different = new Map(
    uses.map(({ registry, id }) => [`${registry} ${id}`, { registry, id }]),
  );
  for (const use of different.values()) addRow(tables, 'registry_use', use);
}
