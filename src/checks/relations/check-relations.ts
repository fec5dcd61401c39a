import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, type Problem } from '../../domain/issue/issue.ts';
import { findReplacementCycle } from './find-replacement-cycle.ts';
import { formatPlaceRef, type PlaceRef } from '../../domain/relation/place-ref.ts';
import {
  findPlace,
  indexEnds,
  type EndsIndex,
  type RelationEnds,
} from '../../domain/relation/relation-ends.ts';
import type { StatedRelation } from '../../domain/relation/relation.ts';

/** A problem with the id of the notice whose file has it. */
export interface RelationProblem {
  notice: string;
  problem: Problem;
}

/**
 * Find the relations and results that lead nowhere or back to themselves. It takes the notices
 * together, because the other ends are in other files.
 *
 * @param known ids of all files; one that could not be read is not reported once more by those that
 *   point to it
 */
export function checkRelations(
  ends: readonly RelationEnds[],
  known: readonly string[],
): RelationProblem[] {
  const archive: Archive = { index: indexEnds(ends), known: new Set(known) };
  return ends.flatMap((own) =>
    own.stated.flatMap((relation) => {
      const found = checkRelation(relation, own, archive);
      return found ? [{ notice: own.id, problem: found }] : [];
    }),
  );
}

interface Archive {
  index: EndsIndex;
  known: ReadonlySet<string>;
}

function checkRelation(
  relation: StatedRelation,
  own: RelationEnds,
  { index, known }: Archive,
): Problem | undefined {
  const { type, from, to, at = START } = relation;
  if (from !== undefined && !own.places.includes(from)) {
    const here = { notice: own.id, section: from };
    return problem('relation-unknown', at, formatPlaceRef(here), nearestSection(here, own));
  }
  const there = findPlace(index, to);
  if (!there && !index.has(to.notice) && known.has(to.notice)) return undefined;
  if (!there) {
    const target = index.get(to.notice);
    const nearest = target ? nearestSection(to, target) : findNearest(to.notice, known);
    return problem('relation-unknown', at, formatPlaceRef(to), nearest);
  }
  const chain = isSelf(own, from, there)
    ? [own.id, own.id]
    : findReplacementCycle(relation, own, index);
  return chain && problem('relation-cycle', at, type, chain.join(' → '));
}

const START = { line: 1, column: 1 };

/** Two sections of one notice may stand in a relation; a notice and itself or its section not. */
function isSelf({ id }: RelationEnds, from: string | undefined, to: PlaceRef): boolean {
  return to.notice === id && (!from || !to.section || from === to.section);
}

function nearestSection(
  { section = '' }: PlaceRef,
  { id, places }: RelationEnds,
): string | undefined {
  const nearest = findNearest(section, places);
  return nearest && formatPlaceRef({ notice: id, section: nearest });
}
