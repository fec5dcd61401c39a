/** An agency as the search page offers it (`agencies.<hash>.json`). */
export interface AgencyEntry {
  id: string;
  name: string;
  /** Other names and abbreviations. */
  names: string[];
  /** Names of the bodies that took its functions over. */
  successors: string[];
  sections: number;
  deadlines: number;
}
