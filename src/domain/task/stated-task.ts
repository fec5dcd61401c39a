import type { Due } from '../deadline/deadline.ts';

/** What an archivist states of a task; what is undefined stays as it was found. */
export interface StatedTask {
  /** Agency ids; an empty list says that there is none. */
  lead?: string[] | undefined;
  cooperating?: string[] | undefined;
  due?: Due | undefined;
}
