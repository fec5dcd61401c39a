import type { Registry } from '../../domain/registry/registry.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { element, html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { toNoticePath } from '../../domain/site/address.ts';
import { formatShortDate } from '../../language/format-date.ts';
import { findShownDate } from './describe-notice.ts';

/** Write notices as the items of a list: the date in the margin, the subject, kind and issuer. */
export function renderNoticeEntries(
  notices: NoticeSummary[],
  registry: Registry,
  heading: 'h2' | 'h3',
): Html {
  return joinHtml(
    notices.map((notice) => renderEntry(notice, registry, heading)),
    '\n',
  );
}

/** The date of a notice for a list, as `<time>`; its year when no day is known. */
export function renderShownDate(notice: NoticeSummary): Html {
  const date = findShownDate(notice);
  return date
    ? html`<time datetime="${date.on}">${formatShortDate(date.on)}</time>`
    : html`Năm ${notice.year}`;
}

function renderEntry(notice: NoticeSummary, { nameOf }: Registry, heading: 'h2' | 'h3'): Html {
  const date = findShownDate(notice);
  const of = date ? html` <span>${date.of}</span>` : '';
  const kind = NOTICE_KINDS[notice.kind].name;
  const number = notice.documentNumber ? ` số ${notice.documentNumber}` : '';
  const issuer = notice.issuer ? ` · ${nameOf(notice.issuer)}` : '';
  const link = html`<a href="${toNoticePath(notice.id)}">${notice.subject}</a>`;
  const title = element(heading, { class: 'entry-title' }, link);
  return html`<li class="notice-entry"><p class="entry-date"><b>${renderShownDate(notice)}</b>${of}</p><div>${title}<p class="entry-meta">${kind + number + issuer}</p></div></li>`;
}
