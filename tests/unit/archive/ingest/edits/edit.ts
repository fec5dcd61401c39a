import type { Draft } from './draft.ts';

/** The generator of one sequence of edits. */
export interface Chance {
  /** One of a list; the list must not be empty. */
  pick: <T>(list: readonly T[]) => T;
}

/** Something that an editor does. */
export interface Edit {
  name: string;
  /** Change the draft; says what was done, or undefined when there is nothing to do it to. */
  apply: (draft: Draft, chance: Chance) => string | undefined;
}

/** Choose by a generator of numbers from 0 to 1. */
export function toChance(random: () => number): Chance {
  return { pick: (list) => list[Math.floor(random() * list.length)]! };
}
