import { formatSectionNumber } from '../../domain/site/place-label.ts';
import { element, html, type Html } from '../../domain/markup/html.ts';
import type { Section } from '../../domain/section/section.ts';
import { toAnchor, toTopicPath } from '../../domain/site/address.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { BlockContext } from './render-blocks.ts';
import { toSectionView } from './section-view.ts';

/** What a section is rendered with. */
export interface SectionContext extends BlockContext {
  /** Shown number of the section that contains it. */
  parentNumber: string | undefined;
  topics: Topic[];
  /** Links to what later notices say of the section. */
  relations: Html;
}

/**
 * Write a section as HTML: its heading, whose number is a link to itself, its words, and in the
 * margin what we say about it. HTML and not a component, as for runs.
 */
export function renderSection(section: Section, context: SectionContext): Html {
  const { headingHtml, runInHtml, bodyHtml } = toSectionView(section, context);
  const { parentNumber } = context;
  const headingName = HEADINGS[Math.min(section.level, HEADINGS.length) - 1]!; // levels begin at 1
  const anchor = toAnchor(section.id);
  const prefix = parentNumber
    ? html`<span class="visually-hidden" data-chrome>${formatSectionNumber(parentNumber)}, </span>`
    : '';
  const label = html`<a class="section-label" href="#${anchor}">${prefix}${section.label}</a>`;
  const heading = element(headingName, { id: anchor, class: 'section-heading' }, [
    label,
    ' ',
    headingHtml,
  ]);
  const runIn = runInHtml ? html`<p>${runInHtml}</p>` : '';
  return html`<section class="section section-${section.level}" data-section><div class="notice-body${runInHtml ? ' run-in' : ''}">${heading} ${runIn}${bodyHtml}</div>${renderMargin(section, anchor, context)}</section>`;
}

/** The ranks of headings, for sections of level 1 and deeper. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** What we say about a section, outside its words: its address and its topics. */
function renderMargin(
  { number }: Section,
  anchor: string,
  { topics, relations }: SectionContext,
): Html {
  const name = formatSectionNumber(number);
  const links = topics.map((topic) => html`<a href="${toTopicPath(topic.id)}">${topic.name}</a>`);
  return html`<div class="section-margin" data-chrome><a class="section-address" href="#${anchor}">${name}</a>${links}${relations}</div>`;
}
