import type { Registry } from '../../domain/registry/registry.ts';
import type { QuotedAppearance } from '../../domain/notice/appearance.ts';
import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Html } from '../../domain/markup/html.ts';
import { LONGEST_WHOLE_QUOTATION } from '../../domain/notice/quotation.ts';
import type { Passage } from '../../domain/notice/passage.ts';
import { findHeading, formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { earliestFirst } from '../deadline/deadline-entries.ts';
import type { BlockContext } from '../notice/render-blocks.ts';
import { quotePart } from './quote-part.ts';

/** A place that names an agency, ready to be shown: where, and what it says. */
export interface AppearanceView {
  appearance: QuotedAppearance;
  href: string;
  place: string;
  /** The heading of the section, when it has one of its own. */
  heading: string | undefined;
  /** Each quoted block. */
  quoted: Html[];
  lastDay: string | undefined;
}

/** What the notices say about an agency: what is due first, the rest in the order given. */
export function toAppearanceViews(
  appearances: QuotedAppearance[],
  agencyId: string,
  registry: Registry,
): AppearanceView[] {
  const views = appearances.map((appearance) => toView(appearance, agencyId, registry));
  const due = views.filter(({ lastDay }) => lastDay !== undefined).toSorted(earliestFirst);
  return [...due, ...views.filter(({ lastDay }) => lastDay === undefined)];
}

function toView(
  appearance: QuotedAppearance,
  agencyId: string,
  registry: Registry,
): AppearanceView {
  const { notice, section, part, passage, deadlines } = appearance;
  const context: BlockContext = {
    findings: passage.findings,
    nameOf: registry.nameOf,
    anchorPrefix: '',
    marked: agencyId,
  };
  // Of «Nơi nhận» only the lines that name the agency: the others are other people's.
  const limit = part === 'recipients' ? 0 : LONGEST_WHOLE_QUOTATION;
  const quoted = quotePart(passage, findSaid(passage, agencyId), limit, context);
  const days = deadlines.map(({ due }) => ({ lastDay: findLastDay(due) }));
  return {
    appearance,
    href: toSectionPath(notice.id, passage.id),
    place: formatPlace(appearance),
    heading: section && findHeading(section),
    quoted,
    lastDay: days.toSorted(earliestFirst)[0]?.lastDay,
  };
}

/** Where a passage speaks of an agency: its names, and the tasks in which it takes part. */
function findSaid(
  { findings, tasks }: Passage,
  agencyId: string,
): { start: number; end: number }[] {
  const mentions = findings.mentions.filter(({ agencies }) => agencies.includes(agencyId));
  const own = tasks.filter(({ lead, cooperating, reportTo }) =>
    [...lead, ...cooperating, ...reportTo].includes(agencyId),
  );
  return [...mentions, ...own];
}
