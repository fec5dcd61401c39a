import type { Agency } from '../../domain/agency/agency.ts';
import { toNameKey } from '../../domain/agency/name-key.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { AgencyEntry } from '../agency-entry.ts';

/**
 * Find names that two agencies bear at the same time and in the same place: a notice that uses one
 * could mean either. Names of different times or places are told apart by the notice.
 */
export function findNameClashes(entries: AgencyEntry[], agencies: Agency[]): Issue[] {
  const placeOf = new Map(agencies.map(({ id, place }) => [id, place]));
  const names = entries.flatMap((entry) => toNames(entry, placeOf.get(entry.id) ?? ''));
  const groups = Map.groupBy(names, ({ key, place }) => `${place} ${key}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((name, i) => {
      const other = group.slice(0, i).find((earlier) => clashes(earlier, name));
      if (!other) return [];
      const told = problem('name-clash', name.at, name.name, other.entry.id);
      return toIssues(name.entry.file, [told]);
    }),
  );
}

interface PlacedName {
  key: string;
  name: string;
  place: string;
  from: string;
  to: string;
  entry: AgencyEntry;
  at: { line: number; column: number };
}

/** Before and after all dates that are written. */
const [ALWAYS, NEVER] = ['0000', '9999'];

function toNames(entry: AgencyEntry, place: string): PlacedName[] {
  const { id, data, yaml } = entry;
  const own = [
    { name: data.name, path: [id, 'name'] },
    ...data.aliases.map((alias, i) => ({ ...alias, path: [id, 'aliases', i] })),
  ];
  return own.map(({ name, path, ...period }) => ({
    key: toNameKey(name),
    name,
    place,
    from: ('from' in period && period.from) || (data.from ?? ALWAYS),
    to: ('to' in period && period.to) || (data.to ?? NEVER),
    entry,
    at: yaml.placeOf(path),
  }));
}

function clashes(a: PlacedName, b: PlacedName): boolean {
  return a.entry.id !== b.entry.id && a.from <= b.to && b.from <= a.to;
}
