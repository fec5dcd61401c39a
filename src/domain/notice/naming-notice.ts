import type { Due } from '../deadline/deadline.ts';
import type { Role } from '../mention/mention.ts';
import type { NoticeSummary } from './notice-summary.ts';

/** A place of a notice that names an agency, as long lists show it: without its words. */
export interface NamingPlace {
  /** Of the section or part. */
  id: string;
  /** Undefined for a part. */
  number: string | undefined;
  /** The weightiest of the roles in which the agency is named there. */
  role: Role;
  /** When the tasks are due in which the agency takes part here. */
  due: Due[];
}

/** A notice that names an agency, with the places that do. */
export interface NamingNotice {
  notice: NoticeSummary;
  places: NamingPlace[];
}
