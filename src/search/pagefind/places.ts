/**
 * Where the forms of words stand in one record: for each form a chain of places, all of them in a
 * few arrays that are used again for the next record, because an archive has tens of millions.
 */
export interface Places {
  positions: Int32Array;
  /** In 24ths; `HEADING` for a place in a heading. */
  weights: Uint8Array;
  /** The next place of the same form; −1 after its last. */
  next: Int32Array;
  count: number;
}

/** Stands for the weight of a place in a heading. */
export const HEADING = 0;

/** Begin with room for the words of an ordinary record. */
export function openPlaces(): Places {
  return makePlaces(4096);
}

/** Note a place after the last of its form; returns its number. */
export function addPlace(places: Places, tail: number, position: number, weight: number): number {
  if (places.count === places.next.length) enlarge(places);
  const number = places.count++;
  places.positions[number] = position;
  places.weights[number] = weight;
  places.next[number] = -1;
  if (tail >= 0) places.next[tail] = number;
  return number;
}

function makePlaces(room: number): Places {
  return {
    positions: new Int32Array(room),
    weights: new Uint8Array(room),
    next: new Int32Array(room),
    count: 0,
  };
}

function enlarge(places: Places): void {
  const larger = makePlaces(2 * places.next.length);
  larger.positions.set(places.positions);
  larger.weights.set(places.weights);
  larger.next.set(places.next);
  Object.assign(places, { ...larger, count: places.count });
}
