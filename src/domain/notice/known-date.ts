import type { NoticeSummary } from './notice-summary.ts';

/**
 * The best known day of a notice, for ordering and for the time stamps of feeds and calendars: its
 * date of issue, else the day of its session, else the first day of its year. Never shown as its
 * date of issue.
 */
export function findKnownDate({ issuedOn, session, year }: NoticeSummary): string {
  return issuedOn ?? session?.heldOn ?? `${year}-01-01`;
}
