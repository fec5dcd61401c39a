import { type Appearance, type Catalog, getPart } from '../../domain/catalog/catalog.ts';
import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Html } from '../../domain/markup/html.ts';
import { LONGEST_WHOLE_QUOTATION } from '../../domain/notice/quotation.ts';
import { findHeading, formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { earliestFirst } from '../deadline/deadline-entries.ts';
import { groupFindings } from '../notice/findings.ts';
import type { BlockContext } from '../notice/render-blocks.ts';
import { quotePart } from './quote-part.ts';

/** A place that names an agency, ready to be shown: where, and what it says. */
export interface AppearanceView {
  appearance: Appearance;
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
  appearances: Appearance[],
  agencyId: string,
  catalog: Catalog,
): AppearanceView[] {
  const views = appearances.map((appearance) => toView(appearance, agencyId, catalog));
  const due = views.filter(({ lastDay }) => lastDay !== undefined).toSorted(earliestFirst);
  return [...due, ...views.filter(({ lastDay }) => lastDay === undefined)];
}

function toView(appearance: Appearance, agencyId: string, catalog: Catalog): AppearanceView {
  const { notice, section, part, mentions, tasks, deadlines } = appearance;
  const id = section?.id ?? part!; // an appearance is in a section or in a part
  const findings = groupFindings(notice)(id);
  const context: BlockContext = {
    findings,
    nameOf: catalog.nameOf,
    anchorPrefix: '',
    marked: agencyId,
  };
  // Of «Nơi nhận» only the lines that name the agency: the others are other people's.
  const limit = part === 'recipients' ? 0 : LONGEST_WHOLE_QUOTATION;
  const quoted = quotePart(getPart(notice, id), [...mentions, ...tasks], limit, context);
  const days = deadlines.map(({ due }) => ({ lastDay: findLastDay(due) }));
  return {
    appearance,
    href: toSectionPath(notice.id, id),
    place: formatPlace(appearance),
    heading: section && findHeading(section),
    quoted,
    lastDay: days.toSorted(earliestFirst)[0]?.lastDay,
  };
}
