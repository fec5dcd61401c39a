import { toStored, type StoredValue, type Value } from '../database.ts';

/** The tables whose rows belong to one notice, and their columns after the notice's key. */
export const NOTICE_TABLES = {
  notice_words: ['words'],
  notice_reason: ['position', 'field', 'state', 'reason'],
  notice_topic: ['position', 'topic'],
  notice_alias: ['position', 'id', 'line', 'column'],
  relation: [
    ...(['position', 'type', 'from_section', 'to_notice', 'to_section'] as const),
    ...(['note', 'line', 'column'] as const),
  ],
  registry_use: ['registry', 'id'],
  section: ['position', 'id', 'number', 'label', 'level', 'parent', 'title', 'text'],
  section_topic: ['section', 'position', 'topic'],
  block: ['section', 'position', 'type', 'start', 'end', 'marker', 'depth', 'anchor'],
  cell: ['section', 'block', 'row', 'position', 'start', 'end'],
  span: [
    ...(['section', 'block', 'row', 'cell', 'position'] as const),
    ...(['start', 'end', 'type', 'details'] as const),
  ],
  mention: ['position', 'section', 'start', 'end', 'role'],
  mention_agency: ['mention', 'position', 'agency', 'section'],
  deadline: ['position', 'section', 'start', 'end', 'due_type', 'due', 'last_day'],
  task: ['position', 'section', 'start', 'end', 'deadline', 'due_order', 'year'],
  task_party: ['task', 'role', 'position', 'agency'],
  citation: [
    ...(['position', 'section', 'start', 'end', 'document_number', 'kind', 'issued_on'] as const),
    ...(['issuers', 'pointer', 'number_key'] as const),
  ],
  result: ['position', 'section', 'start', 'end', 'of_notice', 'of_section', 'line', 'column'],
  unknown_body: ['position', 'words', 'line', 'column'],
} as const satisfies Record<string, readonly string[]>;

export type NoticeTable = keyof typeof NOTICE_TABLES;

/** A row of a table, without the notice's key; every column is named, also when it is absent. */
export type Row<T extends NoticeTable> = Record<(typeof NOTICE_TABLES)[T][number], Value>;

/** The values of a table's rows, one row after another, each in the order of its columns. */
export type Tables = Map<NoticeTable, StoredValue[]>;

/** Add a row to those of a notice. */
export function addRow<T extends NoticeTable>(tables: Tables, table: T, row: Row<T>): void {
  const values = tables.get(table) ?? [];
  tables.set(table, values);
  const columns: readonly (keyof Row<T>)[] = NOTICE_TABLES[table];
  for (const column of columns) values.push(toStored(row[column]));
}
