import { escapeHtml } from './escape-html.ts';
import { findHoles } from './template-holes.ts';

const MARKUP = Symbol('markup');

/** HTML that is safe to put into a page. Not a string, so that no text can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What a template may hold: HTML stays as it is, text is escaped. */
export type Part = Html | string | number | readonly (Html | string)[];

/**
 * Write HTML: what the code writes is markup, what it puts in is text unless it is `Html`. A part
 * stands among words or in a quoted attribute, and an attribute takes text only. Does not look at
 * where an address leads: `javascript:` is for the caller to refuse.
 *
 * @example toMarkup(html`<b>${'Lao động & Xã hội'}</b>`) // => '<b>Lao động &amp; Xã hội</b>'
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const holes = findHoles(strings);
  let markup = strings[0]!;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    if (holes[i] === 'attribute' && typeof part === 'object')
      throw new Error(`Unexpected HTML in an attribute, expected text: ${strings[i]!}…`);
    markup += write(part) + strings[i + 1]!;
  }
  return make(markup);
}

/** The elements whose name the data decides. */
export type ElementName =
  'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'strong' | 'em' | 'del' | 'code' | 'li' | 'a';

/** Write an element whose name or whose attributes the data decides; undefined ones are left out. */
export function element(
  name: ElementName,
  attributes: Partial<Record<'id' | 'class' | 'href' | 'title', string | undefined>>,
  content: Part,
): Html {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : ` ${attribute}="${escapeHtml(value)}"`,
  );
  return make(`<${name}${written.join('')}>${write(content)}</${name}>`);
}

/** Write parts one after the other, with words of ours between them. */
export function joinHtml(parts: readonly (Html | string)[], separator: Html | string = ''): Html {
  const between = write(separator);
  let markup = '';
  for (let i = 0; i < parts.length; i += 1) markup += (i > 0 ? between : '') + write(parts[i]!);
  return make(markup);
}

/** Leave out the white space around; undefined when nothing remains. */
export function trimHtml(given: Html): Html | undefined {
  const markup = given[MARKUP].trim();
  return markup === '' ? undefined : make(markup);
}

/** Take a program's own output for HTML: only what `html` cannot write, and never a notice's words. */
export function trustMarkup(markup: string): Html {
  return make(markup);
}

/** The characters of HTML, for `set:html` and for files. */
export function toMarkup(given: Html): string {
  return given[MARKUP];
}

function make(markup: string): Html {
  return { [MARKUP]: markup };
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return `${part}`;
  if (MARKUP in part) return part[MARKUP];
  let markup = '';
  for (const each of part) markup += write(each);
  return markup;
}
