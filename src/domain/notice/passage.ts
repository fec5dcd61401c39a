import type { Task } from '../task/task.ts';
import type { Part } from './notice.ts';
import type { Findings } from './marks.ts';

/** The words of one section or part of a notice, with what was found in them. */
export interface Passage extends Part {
  /** Id of the section, or of the part. */
  id: string;
  /** Topic ids stated for the section. */
  topics: string[];
  findings: Findings;
  tasks: Task[];
}
