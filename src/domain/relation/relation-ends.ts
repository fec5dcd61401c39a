import type { PlaceRef } from './place-ref.ts';
import type { StatedRelation } from './relation.ts';

/** What of a notice bears on its relations: what it says of others, and where they may point. */
export interface RelationEnds {
  id: string;
  /** Ids that the notice once had; relations to them still hold. */
  aliases: string[];
  /** Its parts, its sections, and the items of its sections. */
  places: string[];
  /** Its relations, and its results as relations `bao-cao-ket-qua`. */
  stated: StatedRelation[];
}

/** Notices by id, and by the ids they once had. */
export type EndsIndex = ReadonlyMap<string, RelationEnds>;

/** A former id finds its notice unless another one has it now. */
export function indexEnds(ends: readonly RelationEnds[]): EndsIndex {
  return new Map([
    ...ends.flatMap((each) => each.aliases.map((id) => [id, each] as const)),
    ...ends.map((each) => [each.id, each] as const),
  ]);
}

/** A place under the notice's id of today; undefined when the archive has no such place. */
export function findPlace(index: EndsIndex, { notice, section }: PlaceRef): PlaceRef | undefined {
  const found = index.get(notice);
  const exists = found && (section === undefined || found.places.includes(section));
  return exists ? { notice: found.id, section } : undefined;
}
