import type { Notice } from '../../domain/notice/notice.ts';
import { listParts } from '../notice-parts.ts';
import { digestRows } from './digest-rows.ts';
import { addFindings } from './finding-rows.ts';
import { addLists, addUses, toHeaderRow } from './header-rows.ts';
import type { Tables } from './notice-rows.ts';
import type { FoundBeside } from './read-file.ts';
import { addSection } from './section-rows.ts';

/** A notice ready to be stored: as few and as plain values as can be sent from thread to thread. */
export interface NoticeRows {
  /** Its row of the table `notice`, by column. */
  header: ReturnType<typeof toHeaderRow> & { digest: string };
  tables: Tables;
}

/** A notice that was read, with what is known of it besides. */
export interface NoticeToStore {
  notice: Notice;
  file: string;
  /** Where its names without a place are understood. */
  readingPlace: string;
  found: FoundBeside;
}

/** Lay a notice out as the rows in which it is stored. */
export function toRows({ notice, file, readingPlace, found }: NoticeToStore): NoticeRows {
  const tables: Tables = new Map();
  const sections = listParts(notice);
  const positionOf = new Map(sections.map(({ id }, i) => [id, i]));
  addLists(tables, notice, found);
  addUses(tables, found);
  sections.forEach((section, position) => addSection(tables, position, section));
  addFindings(tables, notice, (section) => positionOf.get(section)!);
  const header = toHeaderRow(notice, file, readingPlace);
  return { header: { ...header, digest: digestRows(header, tables) }, tables };
}
