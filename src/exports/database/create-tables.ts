import type { DatabaseSync } from 'node:sqlite';
import { DATABASE_INDICES, DATABASE_TABLES, DATABASE_VIEWS } from './schema.ts';

const DESCRIPTIONS = `CREATE TABLE about ( -- Tệp này là gì
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE description ( -- Nghĩa của từng bảng và từng cột
  "table" TEXT NOT NULL,
  "column" TEXT, -- trống khi nói về cả bảng
  meaning TEXT NOT NULL
)`;

/** Make the empty tables, with what each means both in a comment and in the table `description`. */
export function createTables(db: DatabaseSync): void {
  db.exec(DESCRIPTIONS);
  for (const [table, { meaning, columns }] of Object.entries(DATABASE_TABLES)) {
    const lines = Object.entries(columns).map(
      ([name, column], i) => `  ${i > 0 ? ', ' : ''}"${name}" ${column.sql} -- ${column.meaning}`,
    );
    db.exec(`CREATE TABLE ${table} ( -- ${meaning}\n${lines.join('\n')}\n${toEnd(table)}`);
    describe(db, table, undefined, meaning);
    for (const [name, column] of Object.entries(columns)) describe(db, table, name, column.meaning);
  }
}

/** Make views and indices: indices are made the quickest when the rows are there. */
export function createIndices(db: DatabaseSync): void {
  for (const [name, columns] of Object.entries(DATABASE_INDICES))
    db.exec(`CREATE INDEX ${name} ON ${columns}`);
  for (const [name, { meaning, sql }] of Object.entries(DATABASE_VIEWS)) {
    db.exec(`CREATE VIEW ${name} AS -- ${meaning}\n${sql}`);
    describe(db, name, undefined, meaning);
  }
}

/** The order in which rows are kept is of use where it is that of the questions. */
function toEnd(table: string): string {
  return table === 'task_agency' ? ', PRIMARY KEY (task, role, agency)) WITHOUT ROWID' : ')';
}

function describe(db: DatabaseSync, table: string, column: string | undefined, meaning: string) {
  db.prepare('INSERT INTO description VALUES (?, ?, ?)').run(table, column ?? null, meaning);
}
