import type { EndsIndex, RelationEnds } from '../../domain/relation/relation-ends.ts';
import { ENDING_TYPES, type StatedRelation } from '../../domain/relation/relation.ts';

/**
 * The way on which a notice that replaces or withdraws another comes back to itself, ids in order;
 * undefined when it does not. Only whole documents count: two may replace sections of each other.
 */
export function findReplacementCycle(
  relation: StatedRelation,
  own: RelationEnds,
  index: EndsIndex,
): string[] | undefined {
  if (!endsAll(relation)) return undefined;
  const idOf = ({ to }: StatedRelation) => index.get(to.notice)?.id ?? to.notice;
  const seen = new Set<string>();
  const ways = [[own.id, idOf(relation)]];
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1)!;
    if (last === own.id) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of (index.get(last)?.stated ?? []).filter(endsAll))
      ways.push([...way, idOf(next)]);
  }
  return undefined;
}

function endsAll({ type, to }: StatedRelation): boolean {
  return ENDING_TYPES.includes(type) && to.section === undefined;
}
