import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import type { NoticeLinks } from '../../domain/notice/link.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { renderSectionRelations } from '../relation/render-section-relations.ts';
import { listAbbreviations } from './explain-abbreviations.ts';
import { groupFindings } from './findings.ts';
import { type BlockContext, renderBlocks } from './render-blocks.ts';
import { renderSection } from './render-section.ts';

/** Write the words of a notice, from the first line to the signature. */
export function renderText(notice: Notice, links: NoticeLinks, registry: Registry): Html {
  const toContext = prepareContexts(notice, registry);
  const numbers = new Map(notice.sections.map(({ id, number }) => [id, number]));
  const preamble = renderPart('mo-dau', 'notice-body', notice, 'preamble', toContext);
  const sections = notice.sections.map((section) =>
    renderSection(section, {
      ...toContext(section.id, 'muc-'),
      parentNumber: section.parent && numbers.get(section.parent),
      topics: section.topics.map(registry.topic),
      relations: renderSectionRelations(section.id, links),
    }),
  );
  const closing = renderPart(
    'ket-thuc',
    'notice-body notice-closing',
    notice,
    'closing',
    toContext,
  );
  const ending = renderEnding(notice, toContext('recipients'));
  return html`<article class="notice-text" data-notice-text aria-label="Toàn văn">${preamble}${joinHtml(sections)}${closing}${ending}</article>`;
}

type ToContext = (id: string, anchorPrefix?: string) => BlockContext;

/** What is explained once in a notice is explained where it first stands, in whichever section. */
function prepareContexts(notice: Notice, { nameOf }: Registry): ToContext {
  const findings = groupFindings(notice);
  const [unexplained, named] = [listAbbreviations(), new Set<string>()];
  return (id, anchorPrefix = '') => ({
    findings: findings(id),
    nameOf,
    unexplained,
    named,
    anchorPrefix,
  });
}

function renderPart(
  anchor: string,
  classes: string,
  notice: Notice,
  part: 'preamble' | 'closing',
  toContext: ToContext,
): Html | '' {
  const { blocks } = notice[part];
  if (blocks.length === 0) return '';
  const words = renderBlocks(blocks, toContext(part));
  return html`<div id="${anchor}" class="${classes}">${words}</div>`;
}

/** Recipients and signature, side by side as on paper. */
function renderEnding(notice: Notice, context: BlockContext): Html | '' {
  const { recipients, recipientsTitle, signature } = notice;
  const hasRecipients = recipientsTitle !== undefined || recipients.blocks.length > 0;
  if (!hasRecipients && !signature) return '';
  const title = recipientsTitle ? html`<h2>${recipientsTitle}</h2>` : '';
  const list = hasRecipients
    ? html`<section class="recipients" id="noi-nhan">${title}<div class="notice-body">${renderBlocks(recipients.blocks, context)}</div></section>`
    : '';
  const lines = signature?.lines.map((line) => html`<p>${line}</p>`);
  const signed = lines ? html`<div class="signature" id="chu-ky">${lines}</div>` : '';
  return html`<div class="notice-ending">${list}${signed}</div>`;
}
