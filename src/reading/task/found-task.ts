import type { Role } from '../../domain/mention/mention.ts';

/** A task as read in one text, without its section; `deadline` is an index into the deadlines. */
export interface FoundTask {
  start: number;
  end: number;
  lead: string[];
  cooperating: string[];
  reportTo: string[];
  deadline?: number | undefined;
}

export interface ReadTasks {
  /** Parallel to the mentions. */
  roles: Role[];
  tasks: FoundTask[];
  /** Who has the tasks of the subsections below this text, when it says so; else empty. */
  lead: string[];
}

/** What stands above a text in its notice. */
export interface TaskContext {
  /** The part tells what was (`isNarrativeTitle`): nothing in it is a task without an order. */
  isNarrative?: boolean | undefined;
  /** Who has the tasks of the section that contains this one. */
  lead?: readonly string[] | undefined;
}
