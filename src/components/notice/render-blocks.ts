import type { Block, TableBlock, TextBlock } from '../../domain/notice/block.ts';
import { buildRuns, type Findings, type Words } from '../../domain/notice/runs.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { groupItems, type Shown, type ShownItem, type ShownList } from './group-items.ts';
import { renderRuns, type RunContext } from './render-runs.ts';

/** What blocks are rendered with: the findings of their section, and the registry. */
export interface BlockContext extends RunContext {
  findings: Findings;
  /** Put before the anchor of an item: `muc-` for items of a section. */
  anchorPrefix: string;
}

/** Write the blocks of a section as HTML: paragraphs, nested lists, tables, and notes after them. */
export function renderBlocks(blocks: Block[], context: BlockContext): string {
  return groupItems(blocks)
    .map((shown) => renderShown(shown, context))
    .join('\n');
}

/** The words of one block, without an element around them. */
export function renderWords(words: Words, context: BlockContext): string {
  return renderRuns(buildRuns(words, context.findings), context);
}

function renderShown(shown: Shown, context: BlockContext): string {
  if (shown.type === 'list') return renderList(shown, context);
  if (shown.type === 'table') return renderTable(shown, context);
  return renderText(shown, context) + renderNotes(shown);
}

function renderText(block: TextBlock, context: BlockContext): string {
  const words = renderWords(block, context);
  if (block.type === 'quote') return `<blockquote><p>${words}</p></blockquote>`;
  return block.type === 'heading' ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`;
}

function renderList({ marker, items }: ShownList, context: BlockContext): string {
  const kind = marker === '+' ? 'plus' : 'dash';
  return `<ul class="list-${kind}">\n${items.map((item) => renderItem(item, context)).join('\n')}\n</ul>`;
}

function renderItem({ block, list }: ShownItem, context: BlockContext): string {
  const id = block.anchor ? ` id="${context.anchorPrefix}${block.anchor}"` : '';
  const nested = list ? `\n${renderList(list, context)}` : '';
  return `<li${id}>${renderWords(block, context)}${renderNotes(block)}${nested}</li>`;
}

/** Focusable, because a wide table scrolls inside its own frame. */
function renderTable({ rows }: TableBlock, context: BlockContext): string {
  const [head, ...body] = rows.map((row) => row.map((cell) => renderWords(cell, context)));
  const cells = (row: string[], open: string, close: string) =>
    `<tr>${row.map((words) => `${open}${words}${close}`).join('\n')}</tr>`;
  const heading = head ? `<thead>${cells(head, '<th scope="col">', '</th>')}</thead>` : '';
  const rest = body.map((row) => cells(row, '<td>', '</td>')).join('\n');
  return `<section class="table-frame" aria-label="Bảng" tabindex="0"><table>${heading}<tbody>${rest}</tbody></table></section>`;
}

function renderNotes({ spans }: TextBlock): string {
  return spans
    .filter((span) => span.type === 'note')
    .map(
      ({ note }) =>
        `<aside class="note" data-chrome><p><b>* Chú thích của người lưu trữ:</b> ${escapeHtml(note)}</p></aside>`,
    )
    .join('');
}
