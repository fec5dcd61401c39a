import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../../src/archive/database.ts';
import { ingest } from '../../../src/archive/ingest/ingest.ts';
import { readNoticeFile } from '../../../src/archive/ingest/read-file.ts';
import { decodeText } from '../../../src/content/files.ts';
import { listNotices } from '../../../src/content/notice/list-notices.ts';
import { readRegistry, type ReadRegistry } from '../../../src/content/registry/read-registry.ts';
import {
  listRegistryFiles,
  sortRegistryFiles,
} from '../../../src/content/registry/registry-files.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { buildMentionFinder } from '../../../src/reading/mention/find-mentions.ts';
import { resolveCitation } from '../../../src/reading/citation/resolve-citation.ts';
import { findPointed } from '../../../src/reading/citation/pointer.ts';

/** A content folder in a store, and read without one. */
export interface ReadFolder {
  db: Database;
  registry: ReadRegistry;
  /** Newest first, as lists have them; the citations resolved among all of them. */
  notices: Notice[];
}

/** Read a content folder both ways. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const db = openDatabase(':memory:');
  await ingest(db, folder);
  const registry = readRegistryOf(folder);
  return { db, registry, notices: resolveAll(readNotices(folder, registry)).toSorted(byNewest) };
}

/** The day by which a notice has its place in lists. */
export function knownOn({ issuedOn, session, year }: Notice): string {
  return issuedOn ?? session?.heldOn ?? `${year}-01-01`;
}

function byNewest(a: Notice, b: Notice): number {
  if (knownOn(a) !== knownOn(b)) return knownOn(a) < knownOn(b) ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function readRegistryOf(folder: string): ReadRegistry {
  const texts = listRegistryFiles(folder).map(
    (file) => [file, decodeText(readFileSync(join(folder, file)))] as const,
  );
  return readRegistry(sortRegistryFiles(new Map(texts)));
}

/** Each notice as its reading gives it. */
function readNotices(folder: string, { agencies, topics, site }: ReadRegistry): Notice[] {
  const places = new Map(agencies.map(({ id, place }) => [id, place]));
  const surroundings = {
    known: { agency: new Set(places.keys()), topic: new Set(topics.map(({ id }) => id)) },
    finder: buildMentionFinder(agencies),
    placeOf: (issuer: string | undefined) => places.get(issuer ?? site?.authority ?? '') ?? '',
  };
  return listNotices(folder).files.map((file) => {
    const { read } = readNoticeFile(file, readFileSync(join(folder, file.file)), surroundings);
    if (!read) throw new Error(`${file.file} has an error.`);
    return read.notice;
  });
}

/** Ask every notice whether it is what a citation means. */
function resolveAll(notices: Notice[]): Notice[] {
  return notices.map((notice) => ({
    ...notice,
    citations: notice.citations.map((citation) => {
      const numbered = notices.filter((other) => bears(other, citation.documentNumber ?? ''));
      const cited = resolveCitation(citation, notice, numbered);
      if (!cited) return citation;
      const section = citation.pointer && findPointed(citation.pointer, cited.sections)?.id;
      return { ...citation, to: { notice: cited.id, section: section || undefined } };
    }),
  }));
}

/** Has a notice this number, with its symbol or, when it is cited without one, alone? */
function bears({ documentNumber = '' }: Notice, cited: string): boolean {
  const plain = (number: string) =>
    number
      .replaceAll('–', '-')
      .replaceAll(/\s/gu, '')
      .replace(/^0+/u, '')
      .replace(/\.+$/u, '')
      .toUpperCase();
  const own = plain(documentNumber);
  return own !== '' && (own === plain(cited) || own.split('/')[0] === plain(cited));
}
