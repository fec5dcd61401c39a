import type { Due } from '../domain/deadline/deadline.ts';
import type { Result } from '../domain/relation/relation.ts';
import type { StatedTask } from '../domain/task/stated-task.ts';
import { type Block, isStatement, type Span, type Statement } from '../domain/section/block.ts';
import type { Part } from '../domain/notice/notice.ts';

interface Range {
  start: number;
  end: number;
}

/** What an archivist marked in a part of a notice; ranges count in the part's text. */
export interface StatedFindings {
  mentions: (Range & { agencies: string[] })[];
  deadlines: (Range & { due: Due })[];
  tasks: (Range & StatedTask)[];
  results: Omit<Result, 'section'>[];
}

/** Pick what the archivist stated out of the spans of a part. */
export function pickStatedFindings(part: Part): StatedFindings {
  const stated: StatedFindings = { mentions: [], deadlines: [], tasks: [], results: [] };
  for (const span of part.blocks.flatMap(placeSpans)) if (isStatement(span)) add(span, stated);
  return stated;
}

function add(statement: Range & Statement, stated: StatedFindings): void {
  const range = { start: statement.start, end: statement.end };
  switch (statement.type) {
    case 'agency':
      stated.mentions.push({ ...range, agencies: statement.ids });
      return;
    case 'deadline':
      stated.deadlines.push({ ...range, due: statement.due });
      return;
    case 'result':
      stated.results.push({ ...range, of: statement.of, at: statement.at });
      return;
    case 'task': {
      const { lead, cooperating, due } = statement;
      stated.tasks.push({ ...range, lead, cooperating, due });
      return;
    }
    default:
      statement satisfies never;
  }
}

/** The spans of a block as ranges of its section's text. */
function placeSpans(block: Block): Span[] {
  const cells = block.type === 'table' ? block.rows.flat() : [block];
  return cells.flatMap(({ start, spans }) =>
    spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
  );
}
