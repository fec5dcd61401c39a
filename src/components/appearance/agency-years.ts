import type { YearCount } from '../../domain/calendar/year-pages.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import type { Appearance } from '../../domain/notice/appearance.ts';
import type { Role } from '../../domain/mention/mention.ts';
import { ROLE_NAMES } from '../../domain/mention/role-name.ts';
import { renderTime } from '../deadline/render-due.ts';

/** As many of an agency's appearances as its page quotes; when there are more, each year has a page. */
export const MOST_QUOTED = 30;

/** As many appearances as a page of one year lists. */
export const LONGEST_APPEARANCES = 400;

/** The years of an agency that have a page; none when the agency's own page quotes all of them. */
export function findAgencyYears(years: YearCount[]): YearCount[] {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  return total > MOST_QUOTED ? years : [];
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
