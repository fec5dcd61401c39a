import type { Appearance, Catalog } from '../../domain/catalog/catalog.ts';
import type { Role } from '../../domain/mention/mention.ts';
import { ROLE_NAMES } from '../../domain/mention/role-name.ts';
import {
  countYears,
  toYearPages,
  type YearCount,
  type YearPage,
} from '../../domain/catalog/year-pages.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { renderTime } from '../deadline/render-due.ts';

/** As many of an agency's appearances as its page quotes; when there are more, each year has a page. */
export const MOST_QUOTED = 30;

/** As many appearances as a page of one year lists. */
const LONGEST_PAGE = 400;

/** A page of what the notices of one year say of an agency. */
export interface AgencyYearPage extends YearPage<Appearance> {
  id: string;
}

/** The pages of one year each, of all agencies that have more than their own page quotes. */
export function listAgencyYears({ agencies, appearancesOf }: Catalog): AgencyYearPage[] {
  return agencies.flatMap(({ id }) => {
    const appearances = appearancesOf(id);
    if (appearances.length <= MOST_QUOTED) return [];
    return toYearPages(appearances, yearOf, LONGEST_PAGE).map((page) => ({ id, ...page }));
  });
}

/** What a row says of an appearance after its link: the role, when it has one, and until when. */
export function describeAppearance({ role, deadlines }: Appearance): Html {
  const due = deadlines.map((deadline) => renderTime(deadline.due));
  return joinHtml([
    IS_DUTY[role] ? html`, <b>${ROLE_NAMES[role]}</b>` : '',
    due.length > 0 ? html`, hạn ${joinHtml(due, '; ')}` : '',
  ]);
}

/** Roles that ask something of an agency; the others are plain from the place alone. */
const IS_DUTY: Record<Role, boolean> = {
  lead: true,
  cooperating: true,
  reportTo: true,
  recipient: false,
  mentioned: false,
};

/** How many appearances each year has; none when the agency's own page quotes them all. */
export function countAgencyYears(appearances: Appearance[]): YearCount[] {
  return appearances.length > MOST_QUOTED ? countYears(appearances, yearOf) : [];
}

const yearOf = ({ notice }: Appearance) => notice.year;
