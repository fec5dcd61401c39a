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
  keyOf: (shown: Shown) => string;
}

/** What a page shows: notices by their ids, or all that have something in common. */
export type Shown = Iterable<string> | NoticeGroup;

/** Notices that have something in common, however many they are. */
export interface NoticeGroup {
  group: keyof typeof GROUPS;
  /** The agency's or topic's id, or the year in which tasks are due; none for all notices. */
  owner?: string;
  /** Only the notices of this year. */
  year?: number;
}

/** How notices are found together: the owner of each group, and a notice in it. */
const GROUPS = {
  all: "SELECT '' AS owner, key AS notice FROM notice",
  naming: 'SELECT DISTINCT agency AS owner, notice FROM mention_agency',
  tasksOf: 'SELECT DISTINCT agency AS owner, notice FROM task_party',
  tasksDue: 'SELECT DISTINCT CAST(year AS TEXT) AS owner, notice FROM task',
  filed:
    'SELECT topic AS owner, notice FROM notice_topic UNION SELECT topic, notice FROM section_topic',
};

/** Take the digests of an archive, each when it is first asked for: they are asked for each page. */
export function readDigests(db: Database): Digests {
  const registry = createHash('sha256').update(findMeta(db, 'registry') ?? '');
  let stamps: ReadonlyMap<string, string> | undefined;
  const groups = new Map<keyof typeof GROUPS, ReadonlyMap<string, string[]>>();
  const stampAll = () => (stamps ??= writeStamps(db));
  const readGroup = (group: keyof typeof GROUPS) => {
    stampAll();
    const known = groups.get(group) ?? readStamps(db, GROUPS[group]);
    groups.set(group, known);
    return known;
  };
  return {
    keyOf(shown) {
      const hash = registry.copy();
      if ('group' in shown) {
        const { group, owner = '', year } = shown;
        for (const stamp of readGroup(group).get(toPlace(owner, year)) ?? []) hash.update(stamp);
      } else {
        const known = stampAll();
        for (const id of shown) hash.update(`${id} ${known.get(id)}\n`);
      }
      return hash.digest('hex');
    },
  };
}

/**
 * Stamp each notice with what it says, and what others say of it. The stamps lie beside the archive,
 * in the memory of this connection, so that SQLite joins those of a group.
 */
function writeStamps(db: Database): ReadonlyMap<string, string> {
  const rows = db.all<{ key: number; id: string; digest: string }>(
    'SELECT key, id, digest FROM notice',
  );
  const own = new Map(rows.map(({ id, digest }) => [id, digest]));
  const neighbours = Map.groupBy(listNeighbours(db), ({ id }) => id);
  db.execute(`DROP TABLE IF EXISTS temp.stamp;
    CREATE TEMP TABLE stamp (notice INTEGER PRIMARY KEY, stamp TEXT NOT NULL) STRICT`);
  const stamps = rows.map(({ key, id, digest }) => {
    const hash = createHash('sha256').update(`${id} ${digest}\n`);
    for (const { other, said } of neighbours.get(id) ?? [])
      hash.update(`  ${other} ${own.get(other)} ${said}\n`);
    const stamp = hash.digest('base64url');
    db.insert('temp.stamp', { notice: key, stamp });
    return [id, stamp] as const;
  });
  return new Map(stamps);
}

/** The stamps of each group as a whole, and of each of its years. */
function readStamps(db: Database, sql: string): ReadonlyMap<string, string[]> {
  const rows = db.all<{ owner: string; year: number; stamps: string }>(
    `SELECT owner, notice.year, group_concat(stamp, '' ORDER BY stamp) AS stamps
     FROM (${sql}) AS member JOIN notice ON notice.key = member.notice
     JOIN temp.stamp ON stamp.notice = member.notice
     GROUP BY owner, notice.year ORDER BY owner, notice.year`,
  );
  const stamps = new Map<string, string[]>();
  for (const { owner, year, stamps: joined } of rows) {
    const stamp = createHash('sha256').update(joined).digest('base64url');
    for (const place of [toPlace(owner), toPlace(owner, year)])
      stamps.set(place, [...(stamps.get(place) ?? []), stamp]);
  }
  return stamps;
}

function toPlace(owner: string, year?: number): string {
  return `${owner} ${year ?? ''}`;
}
