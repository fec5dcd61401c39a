import type { NoticeKind } from '../domain/notice/kind.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Signer, SigningCapacity } from '../domain/notice/signature.ts';
import type { RelationType, StatedRelation } from '../domain/relation/relation.ts';
import type { Database } from './database.ts';

/** A row of the table `notice`. */
export interface HeaderRow {
  key: number;
  id: string;
  year: number;
  slug: string;
  file: string;
  subject: string;
  kind: NoticeKind;
  document_number: string | undefined;
  place: string | undefined;
  issued_on: string | undefined;
  issuer: string | undefined;
  session_name: string | undefined;
  session_on: string | undefined;
  concluded_name: string | undefined;
  concluded_position: string | undefined;
  signer_name: string | undefined;
  signer_position: string | undefined;
  signer_capacity: SigningCapacity | undefined;
  signer_behalf: string | undefined;
  source_file: string | undefined;
  source_sha256: string | undefined;
  source_description: string | undefined;
  remark: string | undefined;
  recipients_title: string | undefined;
  signature: string | undefined;
  signature_signer: string | undefined;
}

/** All of a notice but its words and what was found in them. */
export type StoredHeader = Omit<
  Notice,
  | 'preamble'
  | 'sections'
  | 'closing'
  | 'recipients'
  | 'mentions'
  | 'deadlines'
  | 'tasks'
  | 'citations'
  | 'results'
>;

/** Read the header of a notice, and the lines that end it. */
export function readHeader(db: Database, row: HeaderRow): StoredHeader {
  const { key } = row;
  const list = <Row>(columns: string, table: string) =>
    db.all<Row>(`SELECT ${columns} FROM ${table} WHERE notice = ? ORDER BY position`, key);
  const reasons = list<ReasonRow>('field, state, reason', 'notice_reason');
  return {
    id: row.id,
    year: row.year,
    slug: row.slug,
    subject: row.subject,
    kind: row.kind,
    documentNumber: row.document_number,
    place: row.place,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    ...readPeople(row),
    source: readSource(row),
    remark: row.remark,
    topics: list<{ topic: string }>('topic', 'notice_topic').map(({ topic }) => topic),
    aliases: list<{ id: string }>('id', 'notice_alias').map(({ id }) => id),
    relations: list<RelationRow>('*', 'relation').map(toRelation),
    unknown: pickReasons(reasons, 'unknown'),
    inferred: pickReasons(reasons, 'inferred'),
    recipientsTitle: row.recipients_title,
    signature: readSignature(row),
  };
}

interface ReasonRow {
  field: string;
  state: string;
  reason: string;
}

function pickReasons(reasons: ReasonRow[], state: string): Record<string, string> {
  const own = reasons.filter((reason) => reason.state === state);
  return Object.fromEntries(own.map(({ field, reason }) => [field, reason]));
}

function readPeople(row: HeaderRow): Pick<Notice, 'session' | 'concludedBy' | 'signer'> {
  const { session_name: session, concluded_name: concluded, signer_name: signer } = row;
  return {
    session: session === undefined ? undefined : { name: session, heldOn: row.session_on },
    concludedBy:
      concluded === undefined
        ? undefined
        : { name: concluded, position: row.concluded_position ?? '' },
    signer:
      signer === undefined
        ? undefined
        : {
            name: signer,
            position: row.signer_position ?? '',
            capacity: row.signer_capacity,
            onBehalfOf: row.signer_behalf,
          },
  };
}

function readSource(row: HeaderRow): Notice['source'] {
  const { source_file: file, source_sha256: sha256, source_description: description } = row;
  return file === undefined || sha256 === undefined ? undefined : { file, sha256, description };
}

function readSignature({ signature, signature_signer: signer }: HeaderRow): Notice['signature'] {
  if (signature === undefined) return undefined;
  // Written from a signer.
  return {
    lines: signature.split('\n'),
    signer: signer ? (JSON.parse(signer) as Signer) : undefined,
  };
}

interface RelationRow {
  type: RelationType;
  from_section: string | undefined;
  to_notice: string;
  to_section: string | undefined;
  note: string | undefined;
  line: number | undefined;
  column: number | undefined;
}

function toRelation(row: RelationRow): StatedRelation {
  const { line, column } = row;
  return {
    type: row.type,
    to: { notice: row.to_notice, section: row.to_section },
    from: row.from_section,
    note: row.note,
    at: line === undefined || column === undefined ? undefined : { line, column },
  };
}
