import { elementsOf, findAll, type MarkupElement } from '../markup.ts';
import type { ListLevel, NumberFormat } from '../numbering.ts';

/** What a style of an OpenDocument file sets, its ancestors included. */
export interface OdtStyle {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
  font?: string | undefined;
  centred?: boolean | undefined;
  pageBreak?: boolean | undefined;
}

/** The styles and lists of a file, by name. */
export interface OdtStyles {
  find: (name: string | undefined) => OdtStyle;
  lists: Map<string, ListLevel[]>;
}

/** Read the styles of `content.xml` and `styles.xml` together. */
export function readOdtStyles(parts: MarkupElement[]): OdtStyles {
  const all = (name: string) => parts.flatMap((part) => findAll(part, name));
  const byName = new Map(
    all('style:style').map((style) => [style.attributes['style:name'] ?? '', style]),
  );
  const faces = new Map(
    all('style:font-face').map(({ attributes }) => [
      attributes['style:name'] ?? '',
      attributes['svg:font-family'] ?? '',
    ]),
  );
  const resolve = (name: string | undefined, trail: string[]): OdtStyle => {
    const style = byName.get(name ?? '');
    if (!style || !name || trail.includes(name) || trail.length > MAX_DEPTH) return {};
    const parent = resolve(style.attributes['style:parent-style-name'], [...trail, name]);
    return { ...parent, ...readStyle(style, faces) };
  };
  const known = new Map<string | undefined, OdtStyle>();
  const find = (name: string | undefined): OdtStyle => {
    const style = known.get(name) ?? resolve(name, []);
    known.set(name, style);
    return style;
  };
  const lists = all('text:list-style').map((list): [string, ListLevel[]] => [
    list.attributes['style:name'] ?? '',
    readLevels(list),
  ]);
  return { find, lists: new Map(lists) };
}

const MAX_DEPTH = 50;
const QUOTES = /^['"]|['"]$/gu;

function readStyle(style: MarkupElement, faces: Map<string, string>): OdtStyle {
  const read: OdtStyle = {};
  for (const { name, attributes } of elementsOf(style)) {
    if (name === 'style:text-properties') Object.assign(read, readText(attributes, faces));
    if (name !== 'style:paragraph-properties') continue;
    const align = attributes['fo:text-align'];
    if (align !== undefined) read.centred = align === 'center';
    if (attributes['fo:break-before'] === 'page') read.pageBreak = true;
  }
  return read;
}

function readText(attributes: Record<string, string>, faces: Map<string, string>): OdtStyle {
  const read: OdtStyle = {};
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  const named = attributes['style:font-name'];
  const font = attributes['fo:font-family'] ?? (named && (faces.get(named) ?? named));
  if (weight !== undefined) read.bold = weight === 'bold' || Number(weight) >= 600;
  if (slant !== undefined) read.italic = slant === 'italic' || slant === 'oblique';
  if (font) read.font = font.replace(QUOTES, '');
  const transform = attributes['fo:text-transform'];
  if (transform !== undefined) read.capitals = transform === 'uppercase';
  if (attributes['text:display'] === 'none') read.hidden = true;
  return read;
}

const FORMATS: Record<string, NumberFormat> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function readLevels(list: MarkupElement): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const { name, attributes } of elementsOf(list)) {
    const depth = Number(attributes['text:level'] ?? 1);
    if (!(depth >= 1 && depth <= 10)) continue;
    const bullet = name === 'text:list-level-style-bullet';
    levels[depth - 1] = {
      start: Number(attributes['text:start-value'] ?? 1),
      format: bullet ? 'bullet' : (FORMATS[attributes['style:num-format'] ?? ''] ?? 'none'),
      text: bullet ? (attributes['text:bullet-char'] ?? '-') : toTemplate(attributes, depth),
    };
  }
  return levels;
}

/** A level may show the numbers of the levels above it, joined by full stops. */
function toTemplate(attributes: Record<string, string>, depth: number): string {
  if (!attributes['style:num-format']) return '';
  const shown = Math.max(1, Number(attributes['text:display-levels'] ?? 1));
  const first = Math.max(1, depth - shown + 1);
  const numbers = Array.from({ length: depth - first + 1 }, (_, i) => `%${first + i}`).join('.');
  return (attributes['style:num-prefix'] ?? '') + numbers + (attributes['style:num-suffix'] ?? '');
}
