import type { ReadDue } from './read-due.ts';

/** One way of writing a deadline, in small letters. */
export interface DeadlinePattern {
  expression: RegExp;
  /** What the words say; undefined when they are no date. */
  read: ReadDue;
  /** Words of which the text must have one, to pass over most texts quickly. */
  needs: readonly string[];
  /** What must stand before it in its sentence, when the words alone do not make a deadline. */
  after?: RegExp;
}
