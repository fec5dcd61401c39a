import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { listNeighbours } from './links.ts';
import { findMeta } from './meta.ts';

/** Digests of what pages show, to know which pages are as they were. */
export interface Digests {
  /**
   * A key that changes when anything changes that a page shows: of the notices, in its order, of
   * what they say of each other, or of the registry.
   */
  keyOf: (noticeIds: Iterable<string>) => string;
}

/** Take the digests of an archive at once, when one is first asked for: they are asked for each page. */
export function readDigests(db: Database): Digests {
  const registry = createHash('sha256').update(findMeta(db, 'registry') ?? '');
  let stamps: ReadonlyMap<string, string> | undefined;
  return {
    keyOf(noticeIds) {
      stamps ??= stampNotices(db);
      const hash = registry.copy();
      for (const id of noticeIds) hash.update(`${id} ${stamps.get(id)}\n`);
      return hash.digest('base64url');
    },
  };
}

/** Stamp each notice with what it says, and what others say of it. */
function stampNotices(db: Database): ReadonlyMap<string, string> {
  const rows = db.all<{ id: string; digest: string }>('SELECT id, digest FROM notice');
  const own = new Map(rows.map(({ id, digest }) => [id, digest]));
  const neighbours = Map.groupBy(listNeighbours(db), ({ id }) => id);
  const stamps = rows.map(({ id, digest }) => {
    const hash = createHash('sha256').update(digest);
    for (const { other, said } of neighbours.get(id) ?? [])
      hash.update(`\n${other} ${own.get(other)} ${said}`);
    return [id, hash.digest('base64url')] as const;
  });
  return new Map(stamps);
}
