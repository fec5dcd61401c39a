import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../archive/open-archive.ts';
import { listDataFiles, toFileName, type DataFile } from './data-files.ts';
import { listDatabaseFiles, toDatabaseName, type DatabaseFile } from './database/database-files.ts';
import { TABLE_FIELDS } from './table-fields.ts';

/**
 * Write `datapackage.json` beside the tables: each file with its rows, bytes, SHA-256 and fields, as
 * Frictionless Data Package 1 describes them. It tells of the files as they lie there, and so is
 * written when all pages are.
 *
 * @param locate tells where a file of the site lies
 */
export async function writeManifest(
  locate: (file: string) => string,
  archive: Archive,
): Promise<void> {
  const { site } = archive.registry;
  const described = [
    ...listDataFiles(archive).map(toResource),
    ...listDatabaseFiles(archive).map(toDatabaseResource),
  ];
  const resources = [];
  for (const resource of described)
    resources.push({ ...resource, ...(await measure(locate(`du-lieu/${resource.path}`))) });
  const manifest = {
    profile: 'data-package',
    name: 'niem-yet',
    title: site.name,
    description: site.description,
    homepage: `${site.address}/du-lieu/`,
    resources,
  };
  await writeFile(locate('du-lieu/datapackage.json'), `${JSON.stringify(manifest)}\n`);
}

function toResource(file: DataFile) {
  const { name, table, rows, isZipped } = file;
  const { title, about, fields } = TABLE_FIELDS[table];
  return {
    name,
    path: toFileName(file),
    title: file.year === undefined ? title : `${title}, năm ${file.year}`,
    description: about,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(isZipped ? { compression: 'zip', innerpath: `${name}.csv` } : {}),
    rows,
    schema: { fields: fields.map(toField) },
  };
}

function toDatabaseResource(file: DatabaseFile) {
  return {
    name: `${file.name}-sqlite`,
    path: toDatabaseName(file),
    title: `Cơ sở dữ liệu SQLite, năm ${file.years.toReversed().join(', ')}`,
    description: 'Mọi thông báo với lời văn, cơ quan, thời hạn và nhiệm vụ; xem bảng description.',
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
    compression: 'zip',
    innerpath: `${file.name}.sqlite`,
  };
}

/** Dates that are unknown are empty, which the standard takes for missing. */
function toField({ name, meaning }: { name: string; meaning: string }) {
  const type = name.endsWith('Date') ? 'date' : COUNTS.has(name) ? 'integer' : 'string';
  return { name, type, description: meaning };
}

const COUNTS = new Set(['Sections', 'Tasks']);

async function measure(path: string): Promise<{ bytes: number; hash: string }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, hash: `sha256:${hash.digest('hex')}` };
}
