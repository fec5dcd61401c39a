import { findPlace, indexEnds, type RelationEnds } from '../../domain/relation/relation-ends.ts';
import type { PlaceRef } from '../../domain/relation/place-ref.ts';
import type { RelationType, StatedRelation } from '../../domain/relation/relation.ts';
import type { Database } from '../database.ts';
import { OLDEST_FIRST } from '../notice-summaries.ts';

/** What a notice says of another one, with the notice that says it. */
export interface StatedLink extends StatedRelation {
  notice: string;
  /** That report a result. */
  words: string | undefined;
}

/** Every relation and result that notices state, the oldest notice first. */
export function listStatedLinks(db: Database): StatedLink[] {
  const rows = db.all<StatedRow>(STATED);
  return rows.map((row) => ({
    notice: row.id,
    type: row.type,
    from: row.from_section,
    to: { notice: row.to_notice, section: row.to_section },
    note: row.note,
    words: row.text?.slice(row.start, row.end),
    at: row.line === undefined ? undefined : { line: row.line, column: row.column ?? 1 },
  }));
}

/** What bears on the relations of the notices that state some or are pointed to. */
export function listEnds(db: Database, links: readonly StatedLink[]): RelationEnds[] {
  const stated = Map.groupBy(links, ({ notice }) => notice);
  const targets = [...new Set(links.map(({ to }) => to.notice))];
  const moved = targets.flatMap((id) =>
    db.all<{ id: string }>(
      `SELECT notice.id FROM notice_alias JOIN notice ON notice.key = notice_alias.notice
       WHERE notice_alias.id = ? ORDER BY notice.id`,
      id,
    ),
  );
  const ids = new Set([...stated.keys(), ...targets, ...moved.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const row = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', id);
    if (!row) return [];
    const list = (sql: string) => db.all<{ id: string }>(sql, row.key).map((found) => found.id);
    return [
      {
        id,
        aliases: list('SELECT id FROM notice_alias WHERE notice = ? ORDER BY position'),
        places: [...list(PLACES), ...list(ITEMS)],
        stated: stated.get(id) ?? [],
      },
    ];
  });
}

/** Join what each notice says of others under the ids of today, where both ends exist. */
export function writeLinks(db: Database, links: readonly StatedLink[], ends: RelationEnds[]): void {
  const index = indexEnds(ends);
  db.run('DELETE FROM link');
  for (const { notice, type, from: section, to: there, note, words } of links) {
    const from: PlaceRef | undefined = findPlace(index, { notice, section });
    const to = findPlace(index, there);
    if (!from || !to) continue;
    db.insert('link', {
      type,
      from_notice: from.notice,
      from_section: from.section,
      to_notice: to.notice,
      to_section: to.section,
      note,
      words,
    });
  }
}

interface StatedRow {
  id: string;
  type: RelationType;
  from_section: string | undefined;
  to_notice: string;
  to_section: string | undefined;
  note: string | undefined;
  /** Of a result: the text that it stands in, and its range there. */
  text: string | undefined;
  start: number | undefined;
  end: number | undefined;
  line: number | undefined;
  column: number | undefined;
}

/** Relations in the order of the header, then results in the order of the text. */
const STATED = `
  SELECT notice.id, stated.* FROM (
    SELECT notice, 0 AS kind, position, type, from_section, to_notice, to_section, note,
      NULL AS text, NULL AS start, NULL AS end, line, column
    FROM relation
    UNION ALL
    SELECT result.notice, 1, result.position, 'bao-cao-ket-qua', section.id, of_notice, of_section,
      NULL, section.text, result.start, result.end, line, column
    FROM result JOIN section
      ON section.notice = result.notice AND section.position = result.section
  ) AS stated JOIN notice ON notice.key = stated.notice
  ${OLDEST_FIRST}, stated.kind, stated.position`;

/** A part without words is no place. */
const PLACES = `SELECT id FROM section
  WHERE notice = ? AND (number IS NOT NULL OR text <> '') ORDER BY position`;
const ITEMS = `SELECT anchor AS id FROM block
  WHERE notice = ? AND anchor IS NOT NULL ORDER BY section, position`;
