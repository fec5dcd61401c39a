import type { Agency } from '../../domain/agency/agency.ts';
import { listNameForms } from '../../reading/mention/name-forms.ts';
import { listPredecessors } from '../../reading/mention/predecessors.ts';
import type { Database } from '../database.ts';

/** What a reading of notices goes by, before and now. */
export interface Known {
  agencies: Agency[];
  topicIds: ReadonlySet<string>;
}

/**
 * Find the stored notices that would be read differently because of what changed around them: an
 * agency that they name or could name, a topic or an agency that is gone, the place in which they
 * are understood.
 *
 * A name is found in a notice only when every word of one of its forms stands there, so that a
 * change of an agency concerns only the notices that hold all words of a form it has or had.
 *
 * @param placeOf the place in which a notice of this issuer is understood now
 * @returns ids of notices
 */
export function findStale(
  db: Database,
  before: Known,
  now: Known,
  placeOf: (issuer: string | undefined) => string,
): Set<string> {
  const forms = listChangedForms(before.agencies, now.agencies);
  const places = listChangedPlaces(before.agencies, now.agencies);
  const stale = new Set(listUsersOfGone(db, before, now));
  const rows = db.all<NoticeRow>(
    `SELECT id, issuer, reading_place AS place${forms.length > 0 ? ', words' : ''} FROM notice`,
  );
  for (const { id, issuer, place, words } of rows) {
    const isElsewhere = placeOf(issuer) !== place || places.has(place);
    if (isElsewhere || (words && mayName(words, forms))) stale.add(id);
  }
  return stale;
}

interface NoticeRow {
  id: string;
  issuer: string | undefined;
  place: string;
  words: string | undefined;
}

/** The words of each form that names of changed agencies have or had, each between two spaces. */
function listChangedForms(before: Agency[], now: Agency[]): string[][] {
  const [old, fresh] = [indexById(before), indexById(now)];
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (id) => old.get(id)?.json !== fresh.get(id)?.json,
  );
  const agencies = changed.flatMap((id) => [old.get(id), fresh.get(id)]);
  const forms = agencies.flatMap((found) => (found ? listNameForms(found.agency) : []));
  const different = new Map(forms.map(({ keys }) => [keys.join(' '), keys]));
  return [...different.values()].map((keys) => [...new Set(keys)].map((key) => ` ${key} `));
}

function indexById(agencies: Agency[]): Map<string, { agency: Agency; json: string }> {
  return new Map(agencies.map((agency) => [agency.id, { agency, json: JSON.stringify(agency) }]));
}

function mayName(words: string, forms: string[][]): boolean {
  return forms.some((keys) => keys.every((key) => words.includes(key)));
}

/** Places for which other bodies than before have ended and been followed. */
function listChangedPlaces(before: Agency[], now: Agency[]): Set<string> {
  const [old, fresh] = [listPredecessors(before), listPredecessors(now)];
  const list = (all: typeof old, place: string) => [...(all.get(place) ?? [])].toSorted().join(' ');
  const places = [...new Set([...old.keys(), ...fresh.keys()])];
  return new Set(places.filter((place) => list(old, place) !== list(fresh, place)));
}

/** The notices that use an id which the registry no longer has. */
function listUsersOfGone(db: Database, before: Known, now: Known): string[] {
  const ids = new Set(now.agencies.map(({ id }) => id));
  const agencies = before.agencies.filter(({ id }) => !ids.has(id));
  const topics = [...before.topicIds].filter((id) => !now.topicIds.has(id));
  const list = (sql: string, value: string) =>
    db.all<{ id: string }>(sql, value).map(({ id }) => id);
  return [
    ...agencies.flatMap(({ id }) => USERS_OF_AGENCY.flatMap((sql) => list(sql, id))),
    ...topics.flatMap((id) => USERS_OF_TOPIC.flatMap((sql) => list(sql, id))),
  ];
}

const joined = (table: string, column: string) =>
  `SELECT DISTINCT notice.id FROM ${table} JOIN notice ON notice.key = ${table}.notice
   WHERE ${table}.${column} = ?`;

const USERS_OF_AGENCY = [
  'SELECT id FROM notice WHERE issuer = ?',
  joined('mention_agency', 'agency'),
  joined('task_party', 'agency'),
];
const USERS_OF_TOPIC = [joined('notice_topic', 'topic'), joined('section_topic', 'topic')];
