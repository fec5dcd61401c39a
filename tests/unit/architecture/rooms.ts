import type { Import } from './read-imports.ts';

/** What the files of a room may import besides each other. */
export interface Room {
  /** Rooms, or parts of rooms by their path. */
  rooms: readonly string[];
  /** Libraries by name; a name that ends in `:` or `/` stands for all that begin so. */
  libraries: readonly string[];
}

/**
 * Rooms by path below `src`. The deepest that fits holds a file, and a deeper one is no part of the
 * room around it: who may import `archive` may not import `archive/ingest`. A path that ends in `*`
 * stands for every path that begins so.
 */
export type House = Record<string, Room>;

/** The room of a file; undefined when the house has none for it. */
export function findRoom(house: House, file: string): string | undefined {
  return Object.keys(house)
    .filter((room) => isWithin(file, room))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The imports that the house does not allow. */
export function findForbidden(house: House, imports: Import[]): Import[] {
  return imports.filter((given) => {
    const room = findRoom(house, given.from);
    return room === undefined || !mayImport(house, room, given);
  });
}

/** Whether a room may import a file or a library. */
export function mayImport(house: House, room: string, { to, isLibrary }: Import): boolean {
  const { rooms, libraries } = house[room]!;
  if (isLibrary) return libraries.some((name) => isLibraryOf(to, name));
  const target = findRoom(house, to);
  if (target === undefined) return rooms.some((allowed) => to === allowed);
  return [room, ...rooms].some(
    (allowed) => allowed === target || (isWithin(allowed, target) && isWithin(to, allowed)),
  );
}

/** Whether a path is another or lies below it. */
export function isWithin(path: string, around: string): boolean {
  if (around.endsWith('*')) return path.startsWith(around.slice(0, -1));
  return path === around || path.startsWith(`${around}/`);
}

/** Whether a library is the one named, or one of the family named. */
export function isLibraryOf(library: string, name: string): boolean {
  return /[:/]$/u.test(name) ? library.startsWith(name) : library === name;
}
