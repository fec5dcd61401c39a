import { findCircles, toGraph } from './circles.ts';
import type { Import } from './read-imports.ts';

/** What stands in one folder and imports each other in a circle. */
export interface RoomCircle {
  /** The folder; empty for the rooms themselves. */
  folder: string;
  /** Its files and sub-folders on the circle. */
  members: string[];
  /** The imports that make the circle. */
  imports: Import[];
}

/**
 * Find circles at every storey of the house: among rooms, among what stands in a room (sub-rooms
 * and single files), and so on down. A circle of files is one of the folder where their paths part.
 */
export function findRoomCircles(imports: Import[]): RoomCircle[] {
  const steps = imports.filter(({ isLibrary }) => !isLibrary).flatMap(toStep);
  return [...Map.groupBy(steps, ({ folder }) => folder)].flatMap(([folder, inside]) =>
    findCircles(toGraph(inside.map(({ from, to }) => [from, to]))).map((members) => ({
      folder,
      members,
      imports: inside
        .filter(({ from, to }) => members.includes(from) && members.includes(to))
        .map((step) => step.given),
    })),
  );
}

interface Step {
  folder: string;
  from: string;
  to: string;
  given: Import;
}

/** An import as a step between two neighbours in the folder where the paths part. */
function toStep(given: Import): Step[] {
  const [from, to] = [given.from.split('/'), given.to.split('/')];
  const depth = from.findIndex((name, i) => name !== to[i]);
  if (depth < 0) return [];
  return [
    { folder: from.slice(0, depth).join('/'), from: from[depth]!, to: to[depth] ?? '', given },
  ];
}
