import type { Archive } from '../archive/open-archive.ts';
import { countTableRows, type TableCount } from '../archive/table-rows.ts';
import { TABLE_FIELDS, type TableName } from './table-fields.ts';
import {
  toAgencyRows,
  toNewestTaskRows,
  toNoticeRows,
  toSectionRows,
  toTaskRows,
} from './tables.ts';
import { toCsv, type Row } from './write-csv.ts';
import { zip } from './zip.ts';

/** A file of the open data that holds a table, or its rows of one year. */
export interface DataFile {
  /** Its name without the ending: `nhiem-vu-2020`. */
  name: string;
  table: TableName;
  /** The year of the notices it speaks of. */
  year: number | undefined;
  /** How many rows it has; undefined when that is not known beforehand. */
  rows: number | undefined;
  /** It quotes the words of the notices and is packed. */
  isZipped: boolean;
}

/**
 * The files of the open data: of each table one a year, so that none grows with the archive and most
 * of them stay as they are. A year that has no rows has no file.
 */
export function listDataFiles({ db, registry }: Archive): DataFile[] {
  const whole = { year: undefined, isZipped: false };
  return [
    { ...whole, name: 'nhiem-vu', table: 'nhiem-vu', rows: undefined },
    { ...whole, name: 'co-quan', table: 'co-quan', rows: registry.agencies.length },
    ...countTableRows(db).flatMap(toYearFiles),
  ];
}

/** The table of such a file as CSV. */
export function writeTable(file: DataFile, archive: Archive): string {
  const fields = TABLE_FIELDS[file.table].fields.map(({ name }) => name);
  return toCsv(fields, listRows(file, archive));
}

/** The same packed. */
export function zipTable(file: DataFile, archive: Archive): Buffer<ArrayBuffer> {
  return zip([{ name: `${file.name}.csv`, content: Buffer.from(writeTable(file, archive)) }]);
}

/** The address of such a file below `/du-lieu/`. */
export function toFileName({ name, isZipped }: DataFile): string {
  return `${name}.csv${isZipped ? '.zip' : ''}`;
}

function toYearFiles({ year, notices, sections, tasks }: TableCount): DataFile[] {
  const files: [TableName, number, boolean][] = [
    ['thong-bao', notices, false],
    ['nhiem-vu', tasks, true],
    ['muc', sections, true],
  ];
  return files
    .filter(([, rows]) => rows > 0)
    .map(([table, rows, isZipped]) => ({
      name: `${table}-${year}`,
      table,
      year,
      rows,
      isZipped,
    }));
}

function listRows({ table, year }: DataFile, archive: Archive): Row[] {
  if (table === 'co-quan') return toAgencyRows(archive);
  if (year === undefined) return toNewestTaskRows(archive);
  if (table === 'thong-bao') return toNoticeRows(archive, year);
  return table === 'nhiem-vu' ? toTaskRows(archive, year) : toSectionRows(archive, year);
}
