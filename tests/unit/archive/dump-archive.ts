import type { Database } from '../../../src/archive/database.ts';

/** Every row of every table, as text; keys that only join rows are replaced by the ids they join. */
export type Dump = Map<string, string[]>;

/**
 * Dump a store so that two stores of one content folder are equal. Leaves out what a reading says of
 * itself alone: how often the archive was read, and the stamps of the files.
 */
export function dumpArchive(db: Database): Dump {
  const notices = db.all<{ key: number; id: string }>('SELECT key, id FROM notice');
  const idOf = new Map(notices.map(({ key, id }) => [key, id]));
  const tables = db.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  return new Map(tables.map(({ name }) => [name, dumpTable(db, name, idOf)]));
}

/** The first rows that two dumps do not share, table by table; empty when they are equal. */
export function findDifferences(warm: Dump, cold: Dump): string[] {
  return [...new Set([...warm.keys(), ...cold.keys()])].flatMap((table) => {
    const [kept, fresh] = [warm.get(table) ?? [], cold.get(table) ?? []];
    if (kept.join('\n') === fresh.join('\n')) return [];
    const only = (rows: string[], others: string[], whose: string) =>
      rows
        .filter((row) => !others.includes(row))
        .slice(0, MOST_ROWS)
        .map((row) => `${table}, only ${whose}: ${row}`);
    const rows = [...only(kept, fresh, 'warm'), ...only(fresh, kept, 'cold')];
    return rows.length > 0 ? rows : [`${table}: the same rows in another order`];
  });
}

const MOST_ROWS = 3;

type Row = Record<string, string | number | undefined>;

function dumpTable(db: Database, table: string, idOf: ReadonlyMap<number, string>): string[] {
  const rows = db.all<Row>(`SELECT * FROM "${table}"`).flatMap((row) => {
    if (table === 'meta' && row['name'] === 'reading') return [];
    const shown = Object.entries(row).filter(([column]) => !OWN.has(`${table}.${column}`));
    return JSON.stringify(
      Object.fromEntries(
        shown.map(([column, value]) => [column, isKey(column, value) ? idOf.get(value) : value]),
      ),
    );
  });
  return table === 'link' ? rows : rows.toSorted();
}

/** Columns that differ from reading to reading; links are in the order of their positions. */
const OWN = new Set(['notice.key', 'link.position', 'file.stamp']);

function isKey(column: string, value: Row[string]): value is number {
  return column === 'notice' && typeof value === 'number';
}
