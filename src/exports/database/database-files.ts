import type { Archive } from '../../archive/open-archive.ts';
import { countWordBytes } from '../../archive/published-rows.ts';
import { zip } from '../zip.ts';
import { writeDatabase } from './write-database.ts';

/** A file of the open data that holds the notices of some years as a database. */
export interface DatabaseFile {
  /** `niem-yet`, or `niem-yet-2015`. */
  name: string;
  /** Newest first. */
  years: number[];
}

/**
 * As many bytes of words as one database holds: packed it is about a third of that, and common hosts
 * of static sites take no file above 25 MB.
 */
const MOST_BYTES = 64_000_000;

/**
 * The databases: one of all years as long as it is not too large for a common host, else one of the
 * newest years and one of each year before. An address once given stays.
 */
export function listDatabaseFiles({ db }: Archive): DatabaseFile[] {
  const counts = countWordBytes(db);
  let total = 0;
  const fits = counts.filter(({ bytes }, i) => {
    total += bytes;
    return i === 0 || total <= MOST_BYTES;
  });
  const years = fits.map(({ year }) => year);
  const older = counts.filter(({ year }) => !years.includes(year));
  const newest = years.length > 0 ? [{ name: 'niem-yet', years }] : [];
  return [...newest, ...older.map(({ year }) => ({ name: `niem-yet-${year}`, years: [year] }))];
}

/** Such a database, packed. */
export function zipDatabase(file: DatabaseFile, archive: Archive): Buffer<ArrayBuffer> {
  const content = writeDatabase(archive, file.years);
  return zip([{ name: `${file.name}.sqlite`, content }]);
}

/** The address of such a file below `/du-lieu/`. */
export function toDatabaseName({ name }: DatabaseFile): string {
  return `${name}.sqlite.zip`;
}
