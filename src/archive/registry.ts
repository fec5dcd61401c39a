import type { Agency, Alias } from '../domain/agency/agency.ts';
import type { Glossary } from '../domain/glossary/glossary.ts';
import { buildRegistry, type Registry } from '../domain/registry/registry.ts';
import type { Site } from '../domain/site/site.ts';
import type { Topic } from '../domain/topic/topic.ts';
import type { Database } from './database.ts';

/** The registry of an archive that has a valid site.yaml. */
export function getRegistry(db: Database): Registry {
  const site = findSite(db);
  if (!site) throw new Error('The archive has no valid site.yaml.');
  return buildRegistry({ site, agencies: listAgencies(db), topics: listTopics(db) });
}

/** What site.yaml says; undefined when it is missing or wrong. */
export function findSite(db: Database): Site | undefined {
  return db.find('SELECT name, description, authority, address, contact FROM site');
}

/** All agencies in the order of their files. */
export function listAgencies(db: Database): Agency[] {
  const list = <Row>(columns: string, table: string) =>
    Map.groupBy(
      db.all<Row & { agency: number }>(`SELECT agency, ${columns} FROM ${table}`),
      ({ agency }) => agency,
    );
  const aliases = list<AliasRow>('name, type, from_on, to_on', 'agency_alias');
  const members = list<{ member: string }>('member', 'agency_member');
  const successors = list<SuccessorRow>(
    'successor, scope, taken_on, basis, source, is_verified',
    'agency_successor',
  );
  const notes = list<NoteRow>('text, source, is_verified', 'agency_note');
  return db.all<AgencyRow>('SELECT * FROM agency ORDER BY position').map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    aliases: (aliases.get(row.position) ?? []).map(toAlias),
    parent: row.parent,
    place: row.place,
    from: row.from_on,
    to: row.to_on,
    members: (members.get(row.position) ?? []).map(({ member }) => member),
    successors: (successors.get(row.position) ?? []).map(toSuccession),
    description: row.description,
    notes: (notes.get(row.position) ?? []).map(toNote),
  }));
}

/** All topics in the order of their file. */
export function listTopics(db: Database): Topic[] {
  const aliases = Map.groupBy(
    db.all<{ topic: number; name: string }>('SELECT topic, name FROM topic_alias'),
    ({ topic }) => topic,
  );
  const rows = db.all<Pick<Topic, 'id' | 'name' | 'description'> & { position: number }>(
    'SELECT * FROM topic ORDER BY position',
  );
  return rows.map(({ position, id, name, description }) => ({
    id,
    name,
    description,
    aliases: (aliases.get(position) ?? []).map((alias) => alias.name),
  }));
}

/** The abbreviations that readers type. */
export function getGlossary(db: Database): Glossary {
  const rows = db.all<{ abbreviation: string; words: string | undefined }>(
    'SELECT abbreviation, words FROM glossary ORDER BY position',
  );
  return {
    abbreviations: rows.flatMap(({ abbreviation, words }) =>
      words === undefined ? [] : [{ short: abbreviation, words }],
    ),
    ambiguous: rows.flatMap(({ abbreviation, words }) =>
      words === undefined ? [abbreviation] : [],
    ),
  };
}

interface AgencyRow extends Pick<
  Agency,
  'id' | 'name' | 'kind' | 'parent' | 'place' | 'description'
> {
  position: number;
  from_on: string | undefined;
  to_on: string | undefined;
}

interface AliasRow {
  name: string;
  type: Alias['type'];
  from_on: string | undefined;
  to_on: string | undefined;
}

interface NoteRow {
  text: string;
  source: string | undefined;
  is_verified: number;
}

interface SuccessorRow {
  successor: string;
  scope: string | undefined;
  taken_on: string | undefined;
  basis: string | undefined;
  source: string | undefined;
  is_verified: number;
}

function toAlias({ name, type, from_on, to_on }: AliasRow): Alias {
  return { name, type, from: from_on, to: to_on };
}

function toNote({ text, source, is_verified }: NoteRow): Agency['notes'][number] {
  return { text, source, verified: is_verified === 1 };
}

function toSuccession(row: SuccessorRow): Agency['successors'][number] {
  const { successor, scope, taken_on, basis, source, is_verified } = row;
  return { to: successor, scope, on: taken_on, basis, source, verified: is_verified === 1 };
}
