import type { Block, TextBlock } from '../../domain/section/block.ts';
import { html, type Html, trimHtml } from '../../domain/markup/html.ts';
import { cutWords } from '../../domain/notice/runs.ts';
import type { Section } from '../../domain/section/section.ts';
import { type BlockContext, renderBlocks, renderWords } from './render-blocks.ts';

/** A section ready to be set: its heading, and what follows it. */
export interface SectionView {
  /** The words of the heading after the label; empty when the item simply begins. */
  headingHtml: Html;
  /** The rest of the first paragraph, set on the heading's line; undefined when there is none. */
  runInHtml: Html | undefined;
  bodyHtml: Html;
}

/**
 * Divide a section into heading and body without moving a word: a title that fills the first block
 * is the heading; a title that opens a paragraph is a heading on the paragraph's first line; and
 * an item without a title has its label alone for a heading.
 */
export function toSectionView(section: Section, context: BlockContext): SectionView {
  const [first, ...rest] = section.blocks;
  if (!first || first.type === 'table' || first.type === 'item') {
    const bodyHtml = renderBlocks(section.blocks, context);
    return { headingHtml: html``, runInHtml: undefined, bodyHtml };
  }
  const end = findTitleEnd(first, section.title);
  return {
    headingHtml: renderWords(cutWords(first, 0, end), context),
    runInHtml: trimHtml(renderWords(cutWords(first, end, first.text.length), context)),
    bodyHtml: renderBlocks(withNotes(first, rest), context),
  };
}

/** Where the title ends in the first block, the mark after it included; 0 when there is none. */
function findTitleEnd({ text }: TextBlock, title: string | undefined): number {
  if (!title || !text.startsWith(title)) return 0;
  return title.length + (TITLE_MARK.exec(text.slice(title.length))?.[0].length ?? 0);
}

const TITLE_MARK = /^[:.;]+/u;

/** Notes of the first block follow its line, so they are carried by an empty paragraph after it. */
function withNotes(first: TextBlock, rest: Block[]): Block[] {
  const notes = first.spans.filter((span) => span.type === 'note');
  if (notes.length === 0) return rest;
  return [{ ...first, type: 'paragraph', text: '', spans: notes }, ...rest];
}
