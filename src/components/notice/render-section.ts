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
 * margin what we say about it. The styles know the parts by their places, because a notice has
 * hundreds of sections and its page should weigh little more than its words.
 */
export function renderSection(section: Section, context: SectionContext): Html {
  const { headingHtml, runInHtml, bodyHtml } = toSectionView(section, context);
  const { parentNumber } = context;
  const headingName = HEADINGS[Math.min(section.level, HEADINGS.length) - 1]!; // levels begin at 1
  const anchor = toAnchor(section.id);
  const prefix = parentNumber
    ? html`<span data-chrome>${formatSectionNumber(parentNumber)}, </span>`
    : '';
  const label = html`<a href="#${anchor}">${prefix}${section.label}</a>`;
  const heading = element(headingName, { id: anchor }, [label, ' ', headingHtml]);
  const words = runInHtml
    ? html`<div class="run-in">${heading} <p>${runInHtml}</p>${bodyHtml}</div>`
    : html`<div>${heading} ${bodyHtml}</div>`;
  return html`<section>${words}${renderMargin(section, anchor, context)}</section>`;
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
  return html`<p data-chrome><a href="#${anchor}">${name}</a>${links}${relations}</p>`;
}
