import type { MarkupElement } from '../markup.ts';

/** How the text inside an element is set. */
export interface HtmlStyle {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  font?: string | undefined;
  centred: boolean;
  /** Spaces and line ends are kept (`<pre>`). */
  kept: boolean;
}

export const PLAIN_STYLE: HtmlStyle = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  centred: false,
  kept: false,
};

/** The style inside an element: what its tag, its attributes and its `style` add. */
export function styleInside({ name, attributes }: MarkupElement, outer: HtmlStyle): HtmlStyle {
  const css = readCss(attributes['style'] ?? '');
  const weight = css.get('font-weight');
  const slant = css.get('font-style');
  const font = attributes['face'] ?? css.get('font-family');
  const align = css.get('text-align') ?? attributes['align'];
  return {
    bold: weight ? BOLD_WEIGHT.test(weight) : outer.bold || BOLD_TAGS.has(name),
    italic: slant ? slant === 'italic' : outer.italic || ITALIC_TAGS.has(name),
    capitals: outer.capitals || css.get('text-transform') === 'uppercase',
    hidden: outer.hidden || css.get('display') === 'none' || css.get('mso-hide') === 'all',
    font: font ? firstFont(font) : outer.font,
    centred: align ? align.toLowerCase() === 'center' : outer.centred || name === 'center',
    kept: outer.kept || name === 'pre',
  };
}

const BOLD_TAGS = new Set(['b', 'strong', 'th']);
const ITALIC_TAGS = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const BOLD_WEIGHT = /^(?:bold|bolder|[6-9]00)$/u;
const QUOTES = /["']/gu;

function readCss(style: string): Map<string, string> {
  return new Map(
    style.split(';').map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, colon).trim().toLowerCase();
      return [property, declaration.slice(colon + 1).trim()];
    }),
  );
}

function firstFont(families: string): string {
  return (families.split(',')[0] ?? '').replace(QUOTES, '').trim();
}
