import { html, type Html } from '../../domain/markup/html.ts';
import type { NoticeLinks } from '../../domain/notice/link.ts';
import {
  type RelationEntry,
  type RelationGroup,
  toEndings,
  toRelationGroups,
} from './relation-view.ts';

/** Write how a notice stands to others: whether it still holds, what it builds on, what came of it. */
export function renderNoticeRelations(links: NoticeLinks): Html {
  const endings = toEndings(links).map(
    ({ wording, entry }) =>
      html`<p><strong>Văn bản này đã ${wording}</strong> <a href="${entry.href}">${entry.name}</a>: ${entry.subject}</p>`,
  );
  const groups = toRelationGroups(links).map(renderGroup);
  const banner =
    endings.length > 0
      ? html`<aside class="banner relation-banner" aria-label="Hiệu lực của văn bản">${endings}</aside>`
      : '';
  const panel =
    groups.length > 0
      ? html`<section class="notice-relations" aria-labelledby="van-ban-lien-quan"><h2 id="van-ban-lien-quan" class="panel-title">Văn bản liên quan</h2><dl>${groups}</dl></section>`
      : '';
  return html`${banner}${panel}`;
}

function renderGroup({ wording, entries }: RelationGroup): Html {
  return html`<div class="relation-group"><dt>${wording}</dt>${entries.map(renderEntry)}</div>`;
}

function renderEntry({ href, name, subject, here, note }: RelationEntry): Html {
  const from = here
    ? html`<span class="relation-here">(<a href="${here.href}">${here.name}</a> của văn bản này)</span>`
    : '';
  const remark = note
    ? html`<span class="relation-subject">Ghi chú của người lưu trữ: ${note}</span>`
    : '';
  return html`<dd><a href="${href}">${name}</a> ${from}<span class="relation-subject">${subject}</span>${remark}</dd>`;
}
