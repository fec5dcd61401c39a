import type { Link, LinkEnd, NoticeLinks } from '../domain/notice/link.ts';
import type { PlaceRef } from '../domain/relation/place-ref.ts';
import type { RelationType } from '../domain/relation/relation.ts';
import type { Database } from './database.ts';
import { getNoticeSummary } from './notice-summaries.ts';

/** How a notice stands to others, from both ends. */
export function getNoticeLinks(db: Database, id: string): NoticeLinks {
  const said = db.all<LinkRow & { is_outgoing: number }>(SAID, id);
  const toLinks = (rows: LinkRow[]) => rows.map((row) => toLink(db, id, row));
  return {
    outgoing: toLinks(said.filter((row) => row.is_outgoing === 1)),
    incoming: toLinks(said.filter((row) => row.is_outgoing === 0)),
    citedBy: toLinks(db.all<LinkRow>(CITED_BY, id)),
  };
}

/** A notice, another one, and something that one of them says of the other. */
export interface Neighbour {
  id: string;
  other: string;
  /** Which relation or citation it is; its words are in the notice that says it. */
  said: string;
}

/** What notices say of each other, each way. */
export function listNeighbours(db: Database): Neighbour[] {
  return db.all(NEIGHBOURS);
}

interface LinkRow {
  type: RelationType;
  from_notice: string;
  from_section: string | undefined;
  to_notice: string;
  to_section: string | undefined;
  note: string | undefined;
  words: string | undefined;
}

const SAID = `SELECT *, true AS is_outgoing FROM link WHERE from_notice = ?1
  UNION ALL SELECT *, false FROM link WHERE to_notice = ?1 ORDER BY position`;

/** One for each section that cites a place, however often it does. */
const CITED_BY = `
  SELECT 'vien-dan' AS type, notice.id AS from_notice, section.id AS from_section,
    citation.to_notice, citation.to_section, NULL AS note, NULL AS words
  FROM citation JOIN notice ON notice.key = citation.notice
  JOIN section ON section.notice = citation.notice AND section.position = citation.section
  WHERE citation.to_notice = ? AND NOT EXISTS (
    SELECT 1 FROM link WHERE from_notice = notice.id AND link.to_notice = citation.to_notice)
  GROUP BY notice.key, section.position, citation.to_section
  ORDER BY notice.known_on, notice.id, min(citation.position)`;

const NEIGHBOURS = `
  WITH said AS (
    SELECT from_notice, to_notice, concat_ws(' ', type, from_section, '>', to_section) AS said
    FROM link
    UNION ALL
    SELECT notice.id, to_notice, concat_ws(' ', citation.position, '>', to_section)
    FROM citation JOIN notice ON notice.key = citation.notice WHERE to_notice IS NOT NULL
  )
  SELECT DISTINCT id, other, said FROM (
    SELECT from_notice AS id, to_notice AS other, said FROM said
    UNION ALL SELECT to_notice, from_notice, said FROM said
  ) WHERE id <> other ORDER BY id, other, said`;

function toLink(db: Database, id: string, row: LinkRow): Link {
  const from = toEnd(db, { notice: row.from_notice, section: row.from_section });
  const to = toEnd(db, { notice: row.to_notice, section: row.to_section });
  const other = getNoticeSummary(db, from.notice === id ? to.notice : from.notice);
  return { type: row.type, from, to, other, note: row.note, words: row.words };
}

function toEnd(db: Database, { notice, section }: PlaceRef): LinkEnd {
  const around = section?.replace(ITEM, '');
  const number = around && db.find<{ number: string | undefined }>(NUMBER, notice, around)?.number;
  return { notice, section, number: number || undefined };
}

/** The end of an item's place: `iv-6-g2` stands in section `iv-6`. */
const ITEM = /-g\d+$/u;
const NUMBER = `SELECT section.number FROM section JOIN notice ON notice.key = section.notice
  WHERE notice.id = ? AND section.id = ?`;
