import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Section } from '../../domain/section/section.ts';
import type { NoticeUnderCheck } from '../checked-notice.ts';

/**
 * Find headings whose Markdown level contradicts their number: not below the heading that contains
 * them, or unlike the one before them in the same row. The site itself goes by the numbers.
 */
export function findHeadingLevels({ notice, places, lines }: NoticeUnderCheck): Problem[] {
  const headings = new Map<string, Heading>();
  const rows = new Map<string, Heading>();
  return notice.sections.flatMap((section) => {
    const at = places.get(section.id)!;
    const marks = MARKS.exec(lines[at.line - 1] ?? '')?.[1];
    if (!marks) return [];
    const heading = { section, level: marks.length };
    const row = `${section.parent ?? ''} ${toKind(section)}`;
    const above = headings.get(section.parent ?? '');
    const before = rows.get(row);
    headings.set(section.id, heading);
    if (!before) rows.set(row, heading);
    if (above && heading.level <= above.level) return [state(heading, above, above.level + 1, at)];
    return before && heading.level !== before.level
      ? [state(heading, before, before.level, at)]
      : [];
  });
}

interface Heading {
  section: Section;
  level: number;
}

/** The marks of a heading, also inside a quotation. */
const MARKS = /^[\s>]{0,6}(#{1,6})\s/u;

/** Sections of one row have numbers of one make. */
function toKind({ label }: Section): string {
  return label
    .replace(/\d+/gu, '1')
    .replace(/[IVX]+/gu, 'I')
    .replace(/\p{Ll}(?=[.)])/u, 'a');
}

function state(
  { section, level }: Heading,
  other: Heading,
  wanted: number,
  at: { line: number; column: number },
): Problem {
  const toMarks = (count: number) => '#'.repeat(Math.min(count, 6));
  return problem(
    'heading-level',
    at,
    section.label,
    toMarks(level),
    other.section.label,
    toMarks(other.level),
    toMarks(wanted),
  );
}
