import type { Notice } from '../../domain/notice/notice.ts';
import type { Findings } from '../../domain/notice/marks.ts';

const NOTHING: Findings = { mentions: [], deadlines: [], citations: [] };

/** Sort what was found in a notice by section, so that each section can be rendered by itself. */
export function groupFindings(notice: Notice): (sectionId: string) => Findings {
  const mentions = Map.groupBy(notice.mentions, (mention) => mention.section);
  const deadlines = Map.groupBy(notice.deadlines, (deadline) => deadline.section);
  const citations = Map.groupBy(notice.citations, (citation) => citation.section);
  return (id) => ({
    mentions: mentions.get(id) ?? NOTHING.mentions,
    deadlines: deadlines.get(id) ?? NOTHING.deadlines,
    citations: citations.get(id) ?? NOTHING.citations,
  });
}
