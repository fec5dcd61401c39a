/** What results can be narrowed by: columns over the notices, newest first. */
export interface Facets {
  years: number[];
  kinds: string[];
  /** Agency id → the notices that name it, each with the sections that do. */
  agencies: Record<string, Place[]>;
  /** Topic id → its notices; no sections named means the notice as a whole. */
  topics: Record<string, Place[]>;
}

/** Notice number, and ids of its sections. */
export type Place = [notice: number, sections: string[]];
