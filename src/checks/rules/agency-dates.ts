import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { AgencyEntry } from '../agency-entry.ts';

/** Find agencies, and names of agencies, that end before they begin. */
export function findWrongDates(entries: AgencyEntry[]): Issue[] {
  return entries.flatMap(({ id, data, file, yaml }) => {
    const periods = [
      { ...data, path: [id] },
      ...data.aliases.map((alias, i) => ({
        from: 'from' in alias ? alias.from : undefined,
        to: 'to' in alias ? alias.to : undefined,
        path: [id, 'aliases', i],
      })),
    ];
    const problems = periods.flatMap(({ from, to, path }) =>
      from && to && from > to
        ? [problem('agency-dates', yaml.placeOf([...path, 'to']), from, to)]
        : [],
    );
    return toIssues(file, problems);
  });
}
