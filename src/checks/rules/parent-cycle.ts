import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { AgencyEntry } from '../agency-entry.ts';

/** Find agencies whose parents lead back to themselves; each cycle is told once. */
export function findParentCycles(entries: AgencyEntry[]): Issue[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const settled = new Set<string>();
  return entries.flatMap((entry) => {
    const path: string[] = [];
    let current: AgencyEntry | undefined = entry;
    while (current && !settled.has(current.id) && !path.includes(current.id)) {
      path.push(current.id);
      current = byId.get(current.data.parent ?? '');
    }
    for (const id of path) settled.add(id);
    if (!current || !path.includes(current.id)) return [];
    const cycle = [...path.slice(path.indexOf(current.id)), current.id];
    const at = current.yaml.placeOf([current.id, 'parent']);
    return toIssues(current.file, [problem('parent-cycle', at, cycle.join(' → '))]);
  });
}
