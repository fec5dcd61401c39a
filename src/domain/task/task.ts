/** Who must do what, by when, and where that is written. */
export interface Task {
  /** Id of the section that says so. */
  section: string;
  /** `[start, end)` of the sentence in the section's `text`. */
  start: number;
  end: number;
  /** Agency ids, each list in order of appearance. */
  lead: string[];
  cooperating: string[];
  reportTo: string[];
  /** Index into the notice's `deadlines`; absent when no deadline is stated. */
  deadline: number | undefined;
}
