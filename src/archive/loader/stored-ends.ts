import { toRelationEnds, type RelationEnds } from '../../domain/relation/relation-ends.ts';
import { parseStored, type StoredNotice } from './notice-store.ts';

/**
 * The ends of all relations between stored notices. Only the notices that state a relation or had
 * another address, and those they point to, are parsed: in most archives they are few.
 */
export function readStoredEnds(notices: ReadonlyMap<string, StoredNotice>): RelationEnds[] {
  const toEnds = (stored: StoredNotice) => toRelationEnds(parseStored(stored));
  const stating = new Map(
    [...notices]
      .filter(([, { json }]) => NOTHING_STATED.some((empty) => !json.includes(empty)))
      .map(([id, stored]) => [id, toEnds(stored)]),
  );
  const targets = new Set(
    [...stating.values()].flatMap(({ stated }) => stated.map(({ to }) => to.notice)),
  );
  const others = [...targets].flatMap((id) => {
    const stored = stating.has(id) ? undefined : notices.get(id);
    return stored ? [toEnds(stored)] : [];
  });
  return [...stating.values(), ...others];
}

/** How the loader writes the fields of a notice that says nothing of others. */
const NOTHING_STATED = ['"relations":[]', '"results":[]', '"aliases":[]'];
