import type { Due } from '../domain/deadline/deadline.ts';

/** A time as two columns: which kind of time, and its value. */
export interface DueRow {
  due_type: string;
  due: string;
}

/** Write a time into its columns. */
export function toDueRow(due: Due): DueRow {
  const [[type, value]] = Object.entries(due) as [[string, string | number]]; // one property each
  return { due_type: type, due: String(value) };
}

/** Read a time out of its columns. */
export function fromDueRow({ due_type: type, due }: DueRow): Due {
  // Written by `toDueRow`, so that the type names a property of one of the times.
  return { [type]: type === 'year' ? Number(due) : due } as unknown as Due;
}
