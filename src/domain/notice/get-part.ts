import type { Section } from '../section/section.ts';
import type { Notice, Part } from './notice.ts';

/** The section or part that a mention, deadline or task points to; the notice must have it. */
export function getPart(notice: Notice, id: string): Section | Part {
  if (id === 'preamble' || id === 'closing' || id === 'recipients') return notice[id];
  const section = notice.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`Section "${id}" is not in notice "${notice.id}".`);
  return section;
}
