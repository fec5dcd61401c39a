import type { Block, TableBlock, TextBlock } from '../../domain/section/block.ts';
import type { Findings, Words } from '../../domain/notice/marks.ts';
import { buildRuns } from '../../domain/notice/runs.ts';
import { element, html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { groupItems, type Shown, type ShownItem, type ShownList } from './group-items.ts';
import { renderRuns, type RunContext } from './render-runs.ts';

/** What blocks are rendered with: the findings of their section, and the registry. */
export interface BlockContext extends RunContext {
  findings: Findings;
  /** Put before the anchor of an item: `muc-` for items of a section. */
  anchorPrefix: string;
}

/** Write the blocks of a section as HTML: paragraphs, nested lists, tables, and notes after them. */
export function renderBlocks(blocks: Block[], context: BlockContext): Html {
  const rendered = groupItems(blocks).map((shown) => renderShown(shown, context));
  return joinHtml(rendered, '\n');
}

/** The words of one block, without an element around them. */
export function renderWords(words: Words, context: BlockContext): Html {
  return renderRuns(buildRuns(words, context.findings), context);
}

function renderShown(shown: Shown, context: BlockContext): Html {
  if (shown.type === 'list') return renderList(shown, context);
  if (shown.type === 'table') return renderTable(shown, context);
  return joinHtml([renderText(shown, context), renderNotes(shown)]);
}

function renderText(block: TextBlock, context: BlockContext): Html {
  const words = renderWords(block, context);
  switch (block.type) {
    case 'quote':
      return html`<blockquote><p>${words}</p></blockquote>`;
    case 'heading':
      return html`<p><strong>${words}</strong></p>`;
    case 'paragraph':
    case 'item':
      return html`<p>${words}</p>`;
  }
}

function renderList({ marker, items }: ShownList, context: BlockContext): Html {
  const rendered = joinHtml(
    items.map((item) => renderItem(item, context)),
    '\n',
  );
  return marker === '+' ? html`<ul class="plus">${rendered}</ul>` : html`<ul>${rendered}</ul>`;
}

function renderItem({ block, list }: ShownItem, context: BlockContext): Html {
  const id = block.anchor ? context.anchorPrefix + block.anchor : undefined;
  const nested = list ? renderList(list, context) : '';
  return element('li', { id }, [renderWords(block, context), renderNotes(block), nested]);
}

/** Focusable, because a wide table scrolls inside its own frame. */
function renderTable({ rows }: TableBlock, context: BlockContext): Html {
  const [head, ...body] = rows.map((row) => row.map((cell) => renderWords(cell, context)));
  const titles = head?.map((words) => html`<th scope="col">${words}</th>`);
  const heading = titles ? html`<thead><tr>${joinHtml(titles, '\n')}</tr></thead>` : '';
  const rest = joinHtml(body.map(renderRow), '\n');
  return html`<section class="table-frame" aria-label="Bảng" tabindex="0"><table>${heading}<tbody>${rest}</tbody></table></section>`;
}

function renderRow(cells: Html[]): Html {
  const rendered = cells.map((words) => html`<td>${words}</td>`);
  return html`<tr>${joinHtml(rendered, '\n')}</tr>`;
}

function renderNotes({ spans }: TextBlock): Html {
  return joinHtml(
    spans
      .filter((span) => span.type === 'note')
      .map(
        ({ note }) =>
          html`<aside class="note" data-chrome><p><b>* Chú thích của người lưu trữ:</b> ${note}</p></aside>`,
      ),
  );
}
