import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDatabase, type Database } from '../../../src/archive/database.ts';
import { readDigests } from '../../../src/archive/digests.ts';
import { ingest, type Ingested } from '../../../src/archive/ingest/ingest.ts';
import type { Archive } from '../../../src/archive/open-archive.ts';
import { getRegistry } from '../../../src/archive/registry.ts';
import { hasErrors } from '../../../src/domain/issue/issue.ts';
import { AGENCIES, toMdx } from '../domain/relation/read-mdx.ts';

/** A content folder as a store in memory holds it, and what reading it found. */
export type ReadFolder = Ingested & { db: Database };

/** Read a content folder into a store of its own, in memory. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const db = openDatabase(':memory:');
  return { db, ...(await ingest(db, folder)) };
}

/** The archive of a content folder without errors, as pages ask it; the first notice's by default. */
export async function openArchive(folder = 'content'): Promise<Archive> {
  const { db, issues } = await readFolder(folder);
  if (hasErrors(issues)) throw new Error(JSON.stringify(issues));
  return { db, registry: getRegistry(db), digests: readDigests(db) };
}

/** Notices by id: the frontmatter after subject and kind, and the body. */
export type Notices = Record<string, readonly [frontmatter: string, body: string]>;

/** Write a content folder of a few agencies and the notices given; the caller removes it. */
export async function writeNotices(notices: Notices): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-archive-'));
  const texts = Object.entries(notices).map(([id, [frontmatter, body]]) => [
    `notices/${id}.mdx`,
    toMdx(frontmatter, body),
  ]);
  for (const [path, text] of [['site.yaml', SITE], ['agencies/huyen.yaml', RECORDS], ...texts]) {
    await mkdir(dirname(join(folder, path!)), { recursive: true });
    await writeFile(join(folder, path!), text!);
  }
  return folder;
}

/** Read the notices given, with a few agencies around them; they may have errors. */
export async function readNotices(notices: Notices): Promise<ReadFolder> {
  const folder = await writeNotices(notices);
  const read = await readFolder(folder);
  await rm(folder, { recursive: true });
  return read;
}

const SITE = `name: Kho mẫu
description: Kho văn bản dùng để thử.
authority: ubnd-huyen
address: https://kho-mau.example.vn
`;

const RECORDS = AGENCIES.map(
  ({ id, name, kind, place }) => `${id}: { name: ${name}, kind: ${kind}, place: ${place} }\n`,
).join('');
