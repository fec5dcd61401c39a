import { createHash } from 'node:crypto';
import type { ReadRegistry } from '../../content/registry/read-registry.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { findSite, listAgencies, listTopics } from '../registry.ts';
import { setMeta } from '../meta.ts';

const TABLES = [
  ...['site', 'agency', 'agency_alias', 'agency_member', 'agency_successor', 'agency_note'],
  ...['topic', 'topic_alias', 'glossary'],
] as const;

/** Store the registry in place of the last one. */
export function writeRegistry(db: Database, registry: ReadRegistry): void {
  for (const table of TABLES) db.run(`DELETE FROM ${table}`);
  if (registry.site) {
    const { name, description, authority, address, contact } = registry.site;
    db.insert('site', { name, description, authority, address, contact });
  }
  registry.agencies.forEach((agency, position) => writeAgency(db, position, agency));
  registry.topics.forEach(({ id, name, description, aliases }, position) => {
    db.insert('topic', { position, id, name, description });
    aliases.forEach((alias, i) =>
      db.insert('topic_alias', { topic: position, position: i, name: alias }),
    );
  });
  const { abbreviations, ambiguous } = registry.glossary;
  const entries = [...abbreviations, ...ambiguous.map((short) => ({ short, words: undefined }))];
  entries.forEach(({ short, words }, position) =>
    db.insert('glossary', { position, abbreviation: short, words }),
  );
  setMeta(db, 'registry', digestRegistry(db));
}

/** The digest of all that pages show of agencies, topics and the site. */
function digestRegistry(db: Database): string {
  const shown = [findSite(db), listAgencies(db), listTopics(db)];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

function writeAgency(db: Database, position: number, agency: Agency): void {
  const { id, name, kind, parent, place, from, to, description } = agency;
  db.insert('agency', {
    ...{ position, id, name, kind, parent, place, description },
    ...{ from_on: from, to_on: to },
  });
  const insertAll = <T>(table: string, rows: T[], toRow: (row: T) => Record<string, Column>) =>
    rows.forEach((row, i) => db.insert(table, { agency: position, position: i, ...toRow(row) }));
  insertAll('agency_alias', agency.aliases, (alias) => ({
    name: alias.name,
    type: alias.type,
    from_on: alias.from,
    to_on: alias.to,
  }));
  insertAll('agency_member', agency.members, (member) => ({ member }));
  insertAll('agency_successor', agency.successors, (it) => ({
    successor: it.to,
    scope: it.scope,
    taken_on: it.on,
    basis: it.basis,
    source: it.source,
    is_verified: it.verified,
  }));
  insertAll('agency_note', agency.notes, ({ text, source, verified }) => ({
    text,
    source,
    is_verified: verified,
  }));
}

type Column = string | number | boolean | undefined;
