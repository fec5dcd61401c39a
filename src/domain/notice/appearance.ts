import type { Deadline } from '../deadline/deadline.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Role } from '../mention/mention.ts';

/** A place that names an agency. */
export interface Appearance extends Place {
  /** The weightiest of the roles in which it is named there. */
  role: Role;
  /** Deadlines of the tasks in which the agency takes part here. */
  deadlines: Deadline[];
}

/** A place that names an agency, with its words. */
export interface QuotedAppearance extends Appearance {
  passage: Passage;
}
