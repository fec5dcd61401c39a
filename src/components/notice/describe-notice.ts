import type { Registry } from '../../domain/registry/registry.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { formatShortDate } from '../../language/format-date.ts';

/** The date a list shows for a notice, with what it is the date of. */
export function findShownDate(notice: NoticeSummary): { on: string; of: string } | undefined {
  if (notice.issuedOn) return { on: notice.issuedOn, of: 'ngày ban hành' };
  if (notice.session?.heldOn) return { on: notice.session.heldOn, of: 'ngày họp' };
  return undefined;
}

/** A sentence that tells this notice from others, for lists of search engines. */
export function describeNotice(notice: NoticeSummary, registry: Registry): string {
  const date = findShownDate(notice);
  const parts = [
    NOTICE_KINDS[notice.kind].name + (notice.documentNumber ? ` số ${notice.documentNumber}` : ''),
    notice.issuer && `của ${registry.agency(notice.issuer).name}`,
    date && `(${date.of} ${formatShortDate(date.on)})`,
  ];
  return `${parts.filter(Boolean).join(' ')}: ${notice.subject}.`;
}
