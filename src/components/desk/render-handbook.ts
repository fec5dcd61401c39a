import { markdownToHtml } from 'satteri';
import { type Html, trustMarkup } from '../../domain/markup/html.ts';
import { toSlug } from '../../language/slug.ts';

/** The archivists' handbook as a page: its title, and the rest. */
export interface RenderedHandbook {
  title: string;
  html: Html;
}

/** Render the handbook's Markdown; every heading gets an address, every table its own frame. */
export function renderHandbook(markdown: string): RenderedHandbook {
  const title = TITLE.exec(markdown)?.[1] ?? '';
  let tables = 0;
  const { html: markup } = markdownToHtml(markdown.replace(TITLE, '').replace(MARKS, ''));
  return {
    title,
    html: trustMarkup(
      markup
        .replace(HEADING, (_, level: string, words: string) => {
          return `<h${level} id="${toSlug(words.replace(TAG, ''))}">${words}</h${level}>`;
        })
        .replace(EMPTY_LANGUAGE, '<pre tabindex="0"><code>')
        .replaceAll('<table>', () => openFrame((tables += 1)))
        .replaceAll('</table>', '</table></section>'),
    ),
  };
}

const TITLE = /^# (.+)\n/u;
/** The marks between which the code writes. */
const MARKS = /^<!-- .*? -->\n/gmu;
const HEADING = /<h([23])>(.*?)<\/h\1>/gu;
const TAG = /<[^>]*>/gu;
const EMPTY_LANGUAGE = /<pre><code(?: class="[^"]*")?>/gu;

/** Focusable, because a wide table scrolls inside its own frame. */
function openFrame(number: number): string {
  return `<section class="table-frame" aria-label="Bảng ${number}" tabindex="0"><table>`;
}
