import type { Role } from '../../domain/mention/mention.ts';
import type { Clause } from './clauses.ts';
import { isListed, isNameOpening, readRole } from './read-role.ts';

/** A mention, as far as tasks go. */
export interface Named {
  start: number;
  end: number;
  agencies: readonly string[];
}

export interface ReadRoles {
  /** Parallel to the names. */
  roles: Role[];
  /** The clause opens with names and a colon, or is nothing but names. */
  isHeading: boolean;
}

/** Read the roles of the names in one clause, from left to right. */
export function readRoles(
  text: string,
  clause: Clause,
  names: readonly Named[],
  isNarrative: boolean,
): ReadRoles {
  const lists = groupLists(text, names);
  const opening = lists[0]?.length ?? 0;
  const isHeading = opening > 0 && opensAsHeading(text, clause, names[0]!, names[opening - 1]!);
  const roles: Role[] = [];
  for (const [i, { start, end }] of names.entries()) {
    if (isHeading && i < opening) {
      roles.push(isNarrative ? 'mentioned' : 'lead');
      continue;
    }
    const before = names[i - 1];
    const listEnd = lists.find((list) => list.includes(i))!.at(-1)!;
    roles.push(
      readRole({
        name: text.slice(start, end),
        before: withoutHoles(text, clause, clause.start, start),
        gap: text.slice(before?.end ?? clause.start, start),
        rest: text.slice(end, clause.end),
        restAfterList: text.slice(names[listEnd]!.end, clause.end),
        previous: roles[i - 1],
        isNarrative,
      }),
    );
  }
  return { roles, isHeading };
}

/** Indexes of names that are listed together. */
function groupLists(text: string, names: readonly Named[]): number[][] {
  const lists: number[][] = [];
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (before && isListed(text.slice(before.end, name.start))) lists.at(-1)!.push(i);
    else lists.push([i]);
  }
  return lists;
}

function opensAsHeading(text: string, clause: Clause, first: Named, last: Named): boolean {
  if (!isNameOpening(text.slice(clause.start, first.start))) return false;
  const rest = text.slice(last.end, clause.end);
  return HEADING_END.test(rest);
}

/** A colon right after the names, or nothing at all. */
const HEADING_END = /^[\s)*]*(?::|$)/u;

/** The words between two positions, with the sentences in brackets left out. */
function withoutHoles(text: string, { holes }: Clause, start: number, end: number): string {
  let words = text.slice(start, end);
  for (const hole of holes) {
    if (hole.start >= start && hole.end <= end)
      words = words.replace(text.slice(hole.start, hole.end), '');
  }
  return words;
}
