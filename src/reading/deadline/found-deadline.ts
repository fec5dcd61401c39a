import type { Due } from '../../domain/deadline/deadline.ts';

/** A range of a text that says by when something is to be done. */
export interface FoundDeadline {
  start: number;
  end: number;
  surface: string;
  due: Due;
}
