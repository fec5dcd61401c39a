import type { Agency } from '../../domain/agency/agency.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { AgencyEntry } from '../lookup/agency-entry.ts';

/** List every agency with the names that lead to it, and how often the archive names it. */
export function toAgencyEntries(agencies: Agency[], notices: Notice[]): AgencyEntry[] {
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const counts = countAppearances(notices);
  return agencies.map(({ id, name, aliases, successors }) => ({
    id,
    name,
    names: aliases.map((alias) => alias.name),
    successors: successors.flatMap(({ to }) => nameOf.get(to) ?? []),
    ...(counts.get(id) ?? { sections: 0, deadlines: 0 }),
  }));
}

interface Counts {
  sections: number;
  deadlines: number;
}

function countAppearances(notices: Notice[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (id: string, key: keyof Counts) => {
    const entry = counts.get(id) ?? { sections: 0, deadlines: 0 };
    entry[key]++;
    counts.set(id, entry);
  };
  for (const notice of notices) {
    for (const [id, sections] of toPlaces(notice)) for (const _ of sections) add(id, 'sections');
    for (const [id, deadlines] of toDeadlines(notice))
      for (const _ of deadlines) add(id, 'deadlines');
  }
  return counts;
}

/** Agency id → the sections of a notice that name it. */
export function toPlaces({ mentions }: Notice): Map<string, Set<string>> {
  return collect(mentions.flatMap((m) => m.agencies.map((id) => [id, m.section] as const)));
}

function toDeadlines({ tasks }: Notice): Map<string, Set<number>> {
  const pairs = tasks.flatMap(({ deadline, lead, cooperating, reportTo }) =>
    deadline === undefined
      ? []
      : [...lead, ...cooperating, ...reportTo].map((id) => [id, deadline] as const),
  );
  return collect(pairs);
}

function collect<T>(pairs: (readonly [string, T])[]): Map<string, Set<T>> {
  const groups = new Map<string, Set<T>>();
  for (const [id, value] of pairs) groups.set(id, (groups.get(id) ?? new Set()).add(value));
  return groups;
}
