import { elementsOf, findAll, findChild, type MarkupElement } from '../markup.ts';

/** What a style, a paragraph or a run sets; absent where it says nothing. */
export interface DocxFormat {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
  font?: string | undefined;
  centred?: boolean | undefined;
  pageBreak?: boolean | undefined;
  /** Heading level from 1. */
  heading?: number | undefined;
  list?: string | undefined;
  listLevel?: number | undefined;
}

/** A style with its ancestors and the document's defaults. */
export type FindStyle = (id: string | undefined) => DocxFormat;

/** Read `styles.xml`. Without an id, the default paragraph style is meant. */
export function readDocxStyles(xml: MarkupElement | undefined): FindStyle {
  if (!xml) return () => ({});
  const elements = findAll(xml, 'w:style');
  const byId = new Map(elements.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = readDefaults(xml);
  const standard = elements.find(isDefaultParagraph)?.attributes['w:styleId'];
  const known = new Map<string, DocxFormat>();
  const resolve = (id: string, trail: string[]): DocxFormat => {
    const cached = known.get(id);
    if (cached) return cached;
    const style = byId.get(id);
    if (!style || trail.includes(id)) return defaults;
    const base = valueOf(findChild(style, 'w:basedOn'));
    const inherited = base ? resolve(base, [...trail, id]) : defaults;
    const format = { ...inherited, ...readFormat(style) };
    known.set(id, format);
    return format;
  };
  return (id) => resolve(id ?? standard ?? '', []);
}

/** Read the formatting that an element of properties holds, of runs and of paragraphs alike. */
export function readFormat(owner: MarkupElement): DocxFormat {
  const paragraph = findChild(owner, 'w:pPr');
  const run = findChild(owner, 'w:rPr');
  return { ...(paragraph && readParagraphFormat(paragraph)), ...(run && readRunFormat(run)) };
}

/** Read `w:rPr`. */
export function readRunFormat(properties: MarkupElement): DocxFormat {
  const format: DocxFormat = {};
  for (const property of elementsOf(properties)) {
    const toggle = TOGGLES.get(property.name);
    if (toggle) format[toggle] = isOn(property);
    else if (property.name === 'w:rFonts') format.font = readFont(property) ?? format.font;
  }
  return dropAbsent(format);
}

/** Read `w:pPr`, its own run properties left out: they are the paragraph mark's. */
export function readParagraphFormat(properties: MarkupElement): DocxFormat {
  const outline = numberOf(findChild(properties, 'w:outlineLvl'));
  const numbering = findChild(properties, 'w:numPr');
  const alignment = valueOf(findChild(properties, 'w:jc'));
  const pageBreak = findChild(properties, 'w:pageBreakBefore');
  return dropAbsent({
    centred: alignment === undefined ? undefined : alignment === 'center',
    pageBreak: pageBreak && isOn(pageBreak),
    heading: outline === undefined ? undefined : outline < 9 ? outline + 1 : 0,
    list: numbering && valueOf(findChild(numbering, 'w:numId')),
    listLevel: numbering && numberOf(findChild(numbering, 'w:ilvl')),
  });
}

/** The `w:val` of an element. */
export function valueOf(element: MarkupElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** The `w:val` of an element as a number. */
export function numberOf(element: MarkupElement | undefined): number | undefined {
  const value = Number(valueOf(element));
  return Number.isFinite(value) ? value : undefined;
}

const TOGGLES = new Map([
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:caps', 'capitals'],
  ['w:vanish', 'hidden'],
] as const) as Map<string, 'bold' | 'italic' | 'capitals' | 'hidden'>;
const OFF = new Set(['0', 'false', 'off', 'none']);

function isOn(element: MarkupElement): boolean {
  return !OFF.has(valueOf(element) ?? '1');
}

function readFont(fonts: MarkupElement): string | undefined {
  return fonts.attributes['w:ascii'] ?? fonts.attributes['w:hAnsi'];
}

function readDefaults(xml: MarkupElement): DocxFormat {
  const defaults = findAll(xml, 'w:rPrDefault')[0];
  const run = defaults && findChild(defaults, 'w:rPr');
  return run ? readRunFormat(run) : {};
}

function isDefaultParagraph({ attributes }: MarkupElement): boolean {
  return attributes['w:type'] === 'paragraph' && !OFF.has(attributes['w:default'] ?? '0');
}

function dropAbsent(format: DocxFormat): DocxFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}
