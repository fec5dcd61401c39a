import { html, type Html } from '../../domain/markup/html.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import type { Notice, Source } from '../../domain/notice/notice.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { toOriginalPath, toTopicPath } from '../../domain/site/address.ts';
import { type Fact, toFacts, UNSTATED } from './facts.ts';

/** Write the header card: what the document says of itself, and what we know, infer or do not know. */
export function renderHead(notice: Notice, registry: Registry): Html {
  const { kind, subject, source, remark } = notice;
  const facts = [
    ...toFacts(notice, registry).map(renderFact),
    renderRecipients(notice.recipients.blocks.length),
    renderTopics(notice.topics, registry),
    source ? renderSource(source) : '',
    remark ? renderWide('Ghi chú của người lưu trữ', html`<dd>${remark}</dd>`) : '',
  ];
  return html`<header><p class="notice-kind">${NOTICE_KINDS[kind].name}</p><h1 class="notice-subject">${subject}</h1><dl class="facts">${facts}</dl></header>`;
}

function renderFact({ name, value, href, detail, reason, isInferred }: Fact): Html {
  const words = href && value ? html`<a href="${href}">${value}</a>` : (value ?? 'không rõ');
  const state = value ? '' : ' fact-unknown';
  const more = [
    isInferred ? html` <span class="fact-inferred">suy luận</span>` : '',
    detail ? html`<span class="block">${detail}</span>` : '',
    renderReason(reason),
  ];
  return html`<div class="fact"><dt>${name}</dt><dd><span class="fact-value${state}">${words}</span>${more}</dd></div>`;
}

function renderReason(reason: Html | string | undefined): Html | '' {
  return reason ? html`<span class="fact-reason">${reason}</span>` : '';
}

function renderRecipients(count: number): Html {
  const words =
    count > 0
      ? html`<a href="#noi-nhan">${count} nơi nhận</a>`
      : html`<span class="fact-unknown">không rõ</span>${renderReason(UNSTATED)}`;
  return html`<div class="fact"><dt>Nơi nhận</dt><dd>${words}</dd></div>`;
}

function renderTopics(ids: string[], registry: Registry): Html | '' {
  if (ids.length === 0) return '';
  const links = ids.map((id) => html`<a href="${toTopicPath(id)}">${registry.topic(id).name}</a>`);
  return renderWide('Chủ đề', html`<dd class="flex flex-wrap gap-x-4">${links}</dd>`);
}

function renderSource({ file, description, sha256 }: Source): Html {
  const link = html`<a href="${toOriginalPath(file)}" download>Tải tệp gốc như đã nhận</a>`;
  const about = description ? html`<span class="block">${description}</span>` : '';
  const checksum = renderReason(html`SHA-256 của tệp: <span class="checksum">${sha256}</span>`);
  return renderWide('Nguồn', html`<dd>${link}${about}${checksum}</dd>`);
}

function renderWide(name: string, description: Html): Html {
  return html`<div class="fact fact-wide"><dt>${name}</dt>${description}</div>`;
}
