import { elementsOf, findAll, findChild, type MarkupElement } from '../markup.ts';
import { countLabel, type Counts, type ListLevel, type NumberFormat } from '../numbering.ts';
import { numberOf, readRunFormat, valueOf } from './styles.ts';

/** Counts one more paragraph of a list and gives its label, with the label's own font. */
export type NextDocxLabel = (
  list: string,
  depth: number | undefined,
  style: string | undefined,
) => { text: string; font?: string | undefined } | undefined;

/** Read `numbering.xml`; lists that share an abstract definition share their numbers. */
export function readDocxNumbering(xml: MarkupElement | undefined): NextDocxLabel {
  if (!xml) return () => undefined;
  const lists = readLists(xml);
  const counts = new Map<string, Counts>();
  return (id, depth, style) => {
    const list = lists.get(id);
    if (!list) return undefined;
    const own = depth ?? Math.max(0, list.styles.indexOf(style ?? ''));
    const level = list.levels[own];
    if (!level) return undefined;
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    const start = list.restarts.get(own);
    if (start !== undefined) count[own] = start - 1;
    list.restarts.delete(own);
    return { text: countLabel(count, list.levels, own), font: level.font };
  };
}

interface List {
  abstract: string;
  levels: ListLevel[];
  /** Paragraph style of each level. */
  styles: string[];
  /** Numbers at which this list starts anew, once each. */
  restarts: Map<number, number>;
}

const FORMATS: Record<string, NumberFormat> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  ordinal: 'ordinal',
  vietnameseCounting: 'vietnamese',
  bullet: 'bullet',
  none: 'none',
};

function readLists(xml: MarkupElement): Map<string, List> {
  const abstracts = new Map(
    findAll(xml, 'w:abstractNum').map((abstract) => [
      abstract.attributes['w:abstractNumId'] ?? '',
      abstract,
    ]),
  );
  return new Map(
    findAll(xml, 'w:num').map((num): [string, List] => [
      num.attributes['w:numId'] ?? '',
      readList(num, abstracts),
    ]),
  );
}

function readList(num: MarkupElement, abstracts: Map<string, MarkupElement>): List {
  const id = valueOf(findChild(num, 'w:abstractNumId')) ?? '';
  const [abstract, definition] = followStyleLink(id, abstracts);
  const levels: ListLevel[] = [];
  const styles: string[] = [];
  for (const level of definition ? elementsOf(definition) : []) readLevel(level, levels, styles);
  const restarts = new Map<number, number>();
  for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
    const depth = Number(override.attributes['w:ilvl'] ?? 0);
    const start = numberOf(findChild(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(depth, start);
    for (const level of elementsOf(override)) readLevel(level, levels, styles);
  }
  return { abstract, levels, styles, restarts };
}

/** A definition may only name a style, whose own definition is then meant. */
function followStyleLink(
  id: string,
  abstracts: Map<string, MarkupElement>,
): [string, MarkupElement | undefined] {
  const definition = abstracts.get(id);
  const link = definition && valueOf(findChild(definition, 'w:numStyleLink'));
  if (!link) return [id, definition];
  const target = [...abstracts].find(
    ([, other]) => valueOf(findChild(other, 'w:styleLink')) === link,
  );
  return target ?? [id, definition];
}

const MAX_LEVELS = 9;

function readLevel(element: MarkupElement, levels: ListLevel[], styles: string[]): void {
  const depth = Number(element.attributes['w:ilvl'] ?? 0);
  if (element.name !== 'w:lvl' || !(depth >= 0 && depth < MAX_LEVELS)) return;
  const run = findChild(element, 'w:rPr');
  const restart = numberOf(findChild(element, 'w:lvlRestart'));
  styles[depth] = valueOf(findChild(element, 'w:pStyle')) ?? '';
  levels[depth] = {
    start: numberOf(findChild(element, 'w:start')) ?? 0,
    format: FORMATS[valueOf(findChild(element, 'w:numFmt')) ?? 'decimal'] ?? 'decimal',
    text: valueOf(findChild(element, 'w:lvlText')) ?? '',
    legal: findChild(element, 'w:isLgl') !== undefined,
    restartAfter: restart === undefined ? undefined : restart - 1,
    font: run && readRunFormat(run).font,
  };
}
