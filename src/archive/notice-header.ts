import type { NoticeKind } from '../domain/notice/kind.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Signer, SigningCapacity } from '../domain/notice/signature.ts';
import type { RelationType, StatedRelation } from '../domain/relation/relation.ts';

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
  /** JSON: lists of what other tables hold. */
  topics: string;
  aliases: string;
  relations: string;
  reasons: string;
}

/** The header of a notice by its id, and all that belongs to it in one row. */
export const HEADER = `SELECT notice.*,
    (SELECT json_group_array(topic ORDER BY position) FROM notice_topic
     WHERE notice = notice.key) AS topics,
    (SELECT json_group_array(id ORDER BY position) FROM notice_alias
     WHERE notice = notice.key) AS aliases,
    (SELECT json_group_array(json_array(field, state, reason) ORDER BY position) FROM notice_reason
     WHERE notice = notice.key) AS reasons,
    (SELECT json_group_array(json_array(
       type, from_section, to_notice, to_section, note, line, column) ORDER BY position)
     FROM relation WHERE notice = notice.key) AS relations
  FROM notice WHERE id = ?`;

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
export function readHeader(row: HeaderRow): StoredHeader {
  // Written by the query.
  const reasons = JSON.parse(row.reasons) as Reason[];
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
    topics: JSON.parse(row.topics) as string[],
    aliases: JSON.parse(row.aliases) as string[],
    relations: (JSON.parse(row.relations) as RelationRow[]).map(toRelation),
    unknown: pickReasons(reasons, 'unknown'),
    inferred: pickReasons(reasons, 'inferred'),
    recipientsTitle: row.recipients_title,
    signature: readSignature(row),
  };
}

type Reason = [field: string, state: string, reason: string];

function pickReasons(reasons: Reason[], state: string): Record<string, string> {
  const own = reasons.filter((reason) => reason[1] === state);
  return Object.fromEntries(own.map(([field, , reason]) => [field, reason]));
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

type RelationRow = [
  type: RelationType,
  from: string | null,
  toNotice: string,
  toSection: string | null,
  note: string | null,
  line: number | null,
  column: number | null,
];

function toRelation(row: RelationRow): StatedRelation {
  const [type, from, notice, section, note, line, column] = row;
  return {
    type,
    to: { notice, section: section ?? undefined },
    from: from ?? undefined,
    note: note ?? undefined,
    at: line === null || column === null ? undefined : { line, column },
  };
}
