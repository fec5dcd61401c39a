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

/** Take the digests of an archive at once: they are asked for each page. */
export function readDigests(db: Database): Digests {
  const own = new Map(
    db
      .all<{ id: string; digest: string }>('SELECT id, digest FROM notice')
      .map(({ id, digest }) => [id, digest]),
  );
  const neighbours = Map.groupBy(listNeighbours(db), ({ id }) => id);
  const registry = createHash('sha256').update(findMeta(db, 'registry') ?? '');
  return {
    keyOf(noticeIds) {
      const hash = registry.copy();
      for (const id of noticeIds) {
        hash.update(`${id} ${own.get(id)}\n`);
        for (const { other, said } of neighbours.get(id) ?? [])
          hash.update(`  ${other} ${own.get(other)} ${said}\n`);
      }
      return hash.digest('hex');
    },
  };
}
