import { DatabaseSync, type StatementSync } from 'node:sqlite';

declare module 'node:sqlite' {
  interface DatabaseSync {
    /** The bytes of the database as a file would hold them; the types do not know it yet. */
    serialize: () => Uint8Array<ArrayBuffer>;
    /** Put such bytes in the place of a database. */
    deserialize: (bytes: Uint8Array, options?: { dbName?: string }) => void;
  }
}

/** A value of a row; what is absent is stored as NULL and comes back as undefined. */
export type Value = string | number | boolean | undefined;

/** The same, as it is handed to the store. */
export type StoredValue = string | number | null;

/** An SQL query whose rows have this shape: the columns named in it say so, no compiler can. */
export type Query<_> = string;

/** A store of the archive, opened. */
export interface Database {
  /** Every row of a query, absent columns undefined. */
  all: <Row>(sql: Query<Row>, ...values: Value[]) => Row[];
  /**
   * Every row as the list of its columns, absent ones null: quicker than `all`, for what is read by
   * the hundred for each notice.
   */
  list: <Columns extends unknown[]>(sql: Query<Columns>, ...values: Value[]) => Columns[];
  /** The first row of a query, if there is one. */
  find: <Row>(sql: Query<Row>, ...values: Value[]) => Row | undefined;
  /** Change rows; how many were changed. */
  run: (sql: string, ...values: Value[]) => number;
  /** Insert one row; its key, where the table has one. */
  insert: (table: string, row: Record<string, Value>) => number;
  /**
   * Insert many rows that share their first value.
   *
   * @param values of the further columns, one row after another
   */
  insertAll: (
    table: string,
    columns: readonly string[],
    first: number,
    values: readonly StoredValue[],
  ) => void;
  /** Run statements that have no values. */
  execute: (sql: string) => void;
  /** The bytes of the store in the state in which it is read, for a database in memory. */
  copy: () => Uint8Array;
  close: () => void;
}

/** Rows of one insertion: it costs about as much to run a statement as to insert a row. */
const ROWS_AT_ONCE = 8;

/** How long a reader or writer waits for another one, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Open a store. Each statement is compiled once. Readers and the one writer do not wait for each
 * other (write-ahead log), so that a preview shows the archive while a build reads it.
 *
 * @param path of the file, or `:memory:`
 */
export function openDatabase(path: string, options: { readOnly?: boolean } = {}): Database {
  const connection = connect(path, options.readOnly ?? false);
  const statements = new Map<string, StatementSync>();
  const lists = new Map<string, StatementSync>();
  const prepareInsertion = prepareInsertions(connection);
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const prepareList = (sql: string): StatementSync => {
    const known = lists.get(sql) ?? connection.prepare(sql);
    if (!lists.has(sql)) known.setReturnArrays(true);
    lists.set(sql, known);
    return known;
  };
  return {
    // The caller names the columns in the query, and so knows their types.
    all: <Row>(sql: Query<Row>, ...values: Value[]) =>
      prepare(sql)
        .all(...values.map(toStored))
        .map(dropNulls) as Row[],
    list: <Columns extends unknown[]>(sql: Query<Columns>, ...values: Value[]) =>
      prepareList(sql).all(...values.map(toStored)) as unknown[] as Columns[],
    find: <Row>(sql: Query<Row>, ...values: Value[]) => {
      const row = prepare(sql).get(...values.map(toStored));
      return row && (dropNulls(row) as Row);
    },
    run: (sql, ...values) => Number(prepare(sql).run(...values.map(toStored)).changes),
    insert(table, row) {
      const insertion = prepareInsertion(table, Object.keys(row));
      return Number(insertion.run(...Object.values(row).map(toStored)).lastInsertRowid);
    },
    insertAll(table, columns, first, values) {
      const width = columns.length - 1;
      let at = 0;
      for (const rows of [ROWS_AT_ONCE, 1]) {
        const size = rows * width;
        if (at + size > values.length) continue;
        const insertion = prepareInsertion(table, columns, rows);
        for (; at + size <= values.length; at += size)
          insertion.run(first, ...values.slice(at, at + size));
      }
    },
    execute: (sql) => connection.exec(sql),
    copy: () => connection.serialize().fill(NO_LOG, ...LOG_VERSIONS),
    close: () => connection.close(),
  };
}

/**
 * Do all of something or, when it fails or the process is killed, nothing of it. Waits for another
 * writer before it begins.
 */
export async function transact<T>(db: Database, work: () => Promise<T>): Promise<T> {
  db.execute('BEGIN IMMEDIATE');
  try {
    const done = await work();
    db.execute('COMMIT');
    return done;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** After some errors, as when the disk is full, SQLite has done so itself. */
function rollBack(db: Database): void {
  try {
    db.execute('ROLLBACK');
  } catch {
    // What went wrong before is what is to be told.
  }
}

/** Where a file says that it has a write-ahead log, which a database in memory cannot have. */
const LOG_VERSIONS = [18, 20] as const;
const NO_LOG = 1;

function connect(path: string, readOnly: boolean): DatabaseSync {
  const connection = new DatabaseSync(path, { readOnly });
  try {
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    if (!readOnly) connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    connection.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A value as it is handed to the store. */
export function toStored(value: Value): StoredValue {
  return value === undefined ? null : typeof value === 'boolean' ? Number(value) : value;
}

/** In place, and without a list of the names: a row is read for each word that is marked. */
function dropNulls(row: Record<string, unknown>): Record<string, unknown> {
  for (const name in row) if (row[name] === null) row[name] = undefined;
  return row;
}

/** Statements that insert so many rows at once, each compiled once. */
function prepareInsertions(connection: DatabaseSync) {
  const insertions = new Map<string, StatementSync>();
  return (table: string, columns: readonly string[], rows = 1): StatementSync => {
    const kind = `${rows} ${table} ${columns.join()}`;
    const known = insertions.get(kind) ?? connection.prepare(toInsert(table, columns, rows));
    insertions.set(kind, known);
    return known;
  };
}

/** The first value is that of all rows; each row has the others of its own. */
function toInsert(table: string, columns: readonly string[], rows: number): string {
  const names = columns.map((name) => `"${name}"`).join(', ');
  const width = columns.length - 1;
  const list = Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: width }, (__, i) => `?${row * width + i + 2}`);
    return `(${['?1', ...own].join(', ')})`;
  });
  return `INSERT INTO ${table} (${names}) VALUES ${list.join(', ')}`;
}
