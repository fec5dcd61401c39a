import { type Html, joinHtml } from '../../domain/markup/html.ts';
import type { NoticeLinks } from '../../domain/notice/link.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { renderNoticeDeadlines } from '../deadline/render-notice-deadlines.ts';
import { renderNoticeRelations } from '../relation/render-notice-relations.ts';
import { renderNoticeTasks } from '../task/render-notice-tasks.ts';
import { renderHead } from '../notice/render-head.ts';
import { renderText } from '../notice/render-text.ts';

/**
 * Write the sheet of a notice: its head, what is said of it, its words, its tasks. HTML and not
 * components, because an archive has thousands of notices.
 */
export function renderSheet(notice: Notice, links: NoticeLinks, registry: Registry): Html {
  return joinHtml([
    renderHead(notice, registry),
    renderNoticeRelations(links),
    renderNoticeDeadlines(notice, registry),
    renderText(notice, links, registry),
    renderNoticeTasks(notice, links, registry),
  ]);
}
