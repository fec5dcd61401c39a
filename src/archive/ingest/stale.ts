import type { RegistryUse } from '../../content/notice/to-marked-text.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import { listNameForms } from '../../reading/mention/name-forms.ts';
import { listPredecessors } from '../../reading/mention/predecessors.ts';
import type { Database } from '../database.ts';
import type { Known, PlaceOf } from './surroundings.ts';

/**
 * Find the stored notices that would be read differently because of what changed around them: an
 * agency that they name or could name, a topic or an agency that is gone, the place in which they
 * are understood.
 *
 * A name is found in a notice only when every word of one of its forms stands there, so that a
 * change of an agency concerns only the notices that hold all words of a form that changed. One that
 * is gone concerns also those whose files use its id.
 *
 * @returns ids of notices
 */
export function findStale(db: Database, before: Known, now: Known, placeOf: PlaceOf): Set<string> {
  const forms = listChangedForms(before.agencies, now.agencies);
  const places = listChangedPlaces(before.agencies, now.agencies);
  const stale = new Set(listUsersOfGone(db, before, now));
  const rows = db.all<NoticeRow>(forms.length > 0 ? WITH_WORDS : WITHOUT_WORDS);
  for (const { id, issuer, place, words } of rows) {
    const isElsewhere = placeOf(issuer) !== place || places.has(place);
    if (isElsewhere || (words && mayName(words, forms))) stale.add(id);
  }
  return stale;
}

const WITHOUT_WORDS = 'SELECT id, issuer, reading_place AS place FROM notice';
const WITH_WORDS = `SELECT id, issuer, reading_place AS place, words
  FROM notice JOIN notice_words ON notice_words.notice = notice.key`;

interface NoticeRow {
  id: string;
  issuer: string | undefined;
  place: string;
  words: string | undefined;
}

/** The words of each form that names have and had not, or had and have not, each between two spaces. */
function listChangedForms(before: Agency[], now: Agency[]): string[][] {
  const [old, fresh] = [indexById(before), indexById(now)];
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (id) => old.get(id)?.json !== fresh.get(id)?.json,
  );
  const [had, have] = [indexForms(old, changed), indexForms(fresh, changed)];
  const forms = [...had.keys(), ...have.keys()].filter((form) => had.has(form) !== have.has(form));
  const different = new Map(
    forms
      .map((form) => (had.get(form) ?? have.get(form)!).map((key) => ` ${key} `))
      .map((keys) => [keys.join(''), keys]),
  );
  return [...different.values()];
}

type AgencyIndex = ReadonlyMap<string, { agency: Agency; json: string }>;

function indexById(agencies: Agency[]): AgencyIndex {
  return new Map(agencies.map((agency) => [agency.id, { agency, json: JSON.stringify(agency) }]));
}

/** Each form with all that a reading goes by, and its words. */
function indexForms(agencies: AgencyIndex, ids: string[]): Map<string, readonly string[]> {
  const forms = ids.flatMap((id) => {
    const found = agencies.get(id);
    return found ? listNameForms(found.agency) : [];
  });
  return new Map(forms.map((form) => [JSON.stringify(form), form.keys]));
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

/** The notices whose files use an id that the registry no longer has. */
function listUsersOfGone(db: Database, before: Known, now: Known): string[] {
  const ids = new Set(now.agencies.map(({ id }) => id));
  const agencies = before.agencies.map(({ id }) => id).filter((id) => !ids.has(id));
  const topics = [...before.topicIds].filter((id) => !now.topicIds.has(id));
  const list = (registry: RegistryUse['registry'], id: string) =>
    db.all<{ id: string }>(USERS, registry, id).map((row) => row.id);
  return [
    ...agencies.flatMap((id) => list('agency', id)),
    ...topics.flatMap((id) => list('topic', id)),
  ];
}

const USERS = `SELECT notice.id FROM registry_use
  JOIN notice ON notice.key = registry_use.notice
  WHERE registry_use.registry = ? AND registry_use.id = ?`;
