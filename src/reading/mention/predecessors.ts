import type { Agency } from '../../domain/agency/agency.ts';

/**
 * For each place the ended bodies whose work went to a body there. A new commune's notice names
 * «UBND huyện trước đây», although the old district is no place around it.
 */
export function listPredecessors(agencies: readonly Agency[]): Map<string, ReadonlySet<string>> {
  const placeOf = new Map(agencies.map(({ id, place }) => [id, place]));
  const pairs = agencies.flatMap(({ id, successors }) =>
    successors.flatMap(({ to }) => {
      const place = placeOf.get(to);
      return place === undefined ? [] : [{ id, place }];
    }),
  );
  const byPlace = Map.groupBy(pairs, ({ place }) => place);
  return new Map([...byPlace].map(([place, all]) => [place, new Set(all.map(({ id }) => id))]));
}
