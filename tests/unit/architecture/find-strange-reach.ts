import type { Import } from './read-imports.ts';
import { isLibraryOf, isWithin, type Room } from './rooms.ts';

/** A way from a file to something it may not reach: each imports the next. */
export type Way = string[];

/**
 * Find everything that a part of the house reaches, over however many files, outside of what is
 * allowed there; each once, with the shortest way to it. Does not look behind what is not allowed.
 */
export function findStrangeReach(part: string, allowed: Room, imports: Import[]): Way[] {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const starts = [...byFile.keys()].filter((file) => isWithin(file, part));
  const seen = new Set(starts);
  const ways: Way[] = starts.map((file) => [file]);
  const strange: Way[] = [];
  for (const way of ways) {
    for (const { to, isLibrary } of byFile.get(way.at(-1)!) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      const isAllowed = isLibrary
        ? allowed.libraries.some((name) => isLibraryOf(to, name))
        : [part, ...allowed.rooms].some((room) => isWithin(to, room));
      if (!isAllowed) strange.push([...way, to]);
      else if (!isLibrary) ways.push([...way, to]);
    }
  }
  return strange;
}
