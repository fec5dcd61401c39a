/** A place where a notice names one or several agencies. */
export interface Mention {
  /** Section id, or `preamble`, `closing`, `recipients`, `signature`. */
  section: string;
  /** The words as issued. */
  surface: string;
  /** `[start, end)` in the section's `text`, in UTF-16 units. */
  start: number;
  end: number;
  /** Agency ids; several when one name stands for several bodies. */
  agencies: string[];
  role: Role;
}

/**
 * What the sentence asks of the agency. `mentioned` whenever the sentence does not say: a role is
 * never guessed.
 */
export type Role = 'lead' | 'cooperating' | 'reportTo' | 'recipient' | 'mentioned';
