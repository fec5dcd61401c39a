import type { Passage } from '../domain/notice/passage.ts';
import { toPlaceId, type Place } from '../domain/notice/place.ts';
import type { Database } from './database.ts';
import { readFindings } from './notice-findings.ts';
import { readParts } from './notice-text.ts';
import { SUMMARY, toSummary, type SummaryRow } from './notice-summaries.ts';

/** The columns of a place, for queries that join `notice` and `section`. */
export const PLACE = `${SUMMARY}, section.id AS section_id, section.number, section.label,
  section.level, section.parent, section.title, section.text`;

/** A row with the columns of `PLACE`; without a section it is a notice as a whole. */
export interface PlaceRow extends SummaryRow {
  section_id: string | undefined;
  number: string | undefined;
  label: string | undefined;
  level: number | undefined;
  parent: string | undefined;
  title: string | undefined;
  text: string | undefined;
}

/** Read a place out of a row. */
export function toPlace(row: PlaceRow): Place {
  const { section_id: id, number, label, level, parent, title, text } = row;
  const notice = toSummary(row);
  if (id === undefined || text === undefined)
    return { notice, section: undefined, part: undefined };
  if (number === undefined || label === undefined || level === undefined)
    return { notice, section: undefined, part: id };
  return { notice, section: { id, number, label, level, parent, title, text }, part: undefined };
}

/** The words of one section of a notice, with what was found in them. */
export function readPassage(db: Database, notice: number, position: number): Passage {
  const stretch = [position, position] as const;
  const { preamble, closing, recipients, sections, at } = readParts(db, notice, stretch);
  const { id } = at(position);
  const [section] = sections;
  const part = section ?? [preamble, closing, recipients].find(({ text }) => text !== '');
  const { text, blocks } = part ?? { text: '', blocks: [] };
  const found = readFindings(db, notice, at, stretch);
  const { mentions, deadlines, citations, tasks } = found;
  const findings = { mentions, deadlines, citations };
  return { id, text, blocks, topics: section?.topics ?? [], findings, tasks };
}

/** Give each place its words; a notice as a whole those of its preamble. */
export function addWords<P extends Place>(db: Database, places: P[]): (P & { text: string })[] {
  return places.map((place) => {
    const id = toPlaceId(place) ?? 'preamble';
    const stored = () =>
      db.find<{ text: string }>(
        `SELECT section.text FROM section JOIN notice ON notice.key = section.notice
         WHERE notice.id = ? AND section.id = ?`,
        place.notice.id,
        id,
      );
    return { ...place, text: place.section?.text ?? stored()?.text ?? '' };
  });
}
