import { formatSectionNumber } from '../../domain/notice/place-name.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
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
  /** Links to what later notices say of the section, as HTML. */
  relations: string;
}

/**
 * Write a section as HTML: its heading, whose number is a link to itself, its words, and in the
 * margin what we say about it. A string and not a component, as for runs.
 */
export function renderSection(section: Section, context: SectionContext): string {
  const { headingHtml, runInHtml, bodyHtml } = toSectionView(section, context);
  const { parentNumber } = context;
  const heading = `h${Math.min(section.level + 1, 6)}`;
  const anchor = toAnchor(section.id);
  const prefix = parentNumber
    ? `<span class="visually-hidden" data-chrome>${formatSectionNumber(parentNumber)}, </span>`
    : '';
  const label = `<a class="section-label" href="#${anchor}">${prefix}${escapeHtml(section.label)}</a>`;
  const runIn = runInHtml && `<p>${runInHtml}</p>`;
  return `<section class="section section-${section.level}" data-section><div class="notice-body${runIn && ' run-in'}"><${heading} id="${anchor}" class="section-heading">${label} ${headingHtml}</${heading}> ${runIn}${bodyHtml}</div>${renderMargin(section, anchor, context)}</section>`;
}

/** What we say about a section, outside its words: its address and its topics. */
function renderMargin(
  { number }: Section,
  anchor: string,
  { topics, relations }: SectionContext,
): string {
  const name = escapeHtml(formatSectionNumber(number));
  const links = topics.map(
    (topic) => `<a href="${toTopicPath(topic.id)}">${escapeHtml(topic.name)}</a>`,
  );
  return `<div class="section-margin" data-chrome><a class="section-address" href="#${anchor}">${name}</a>${links.join('')}${relations}</div>`;
}
