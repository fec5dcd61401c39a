import type { MdastNode } from 'satteri';
import { problem, type Problem } from '../../domain/issue/issue.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { isStatement, type Span, type SpanMark } from '../../domain/section/block.ts';
import type { Point } from '../../domain/issue/point.ts';
import { placeOf } from './place-of.ts';
import { COMPONENT_NAMES, readComponent, type ComponentElement } from './read-component.ts';

export interface MarkedText {
  text: string;
  spans: Span[];
  /** Topics of a `<Section>` that stands inside the paragraph. */
  topics: string[];
}

/** Where each span of a text begins in the file, for rules that look at it later. */
export interface Reading {
  problems: Problem[];
  /** Registry ids used, with their places. */
  uses: RegistryUse[];
}

export interface RegistryUse extends Point {
  registry: 'agency' | 'topic';
  id: string;
}

/**
 * Read the inline content of a block: its words as issued, and its marks as spans into them.
 * A line feed of the source stays a line feed; a hard break is one with a `break` span.
 */
export function toMarkedText(nodes: MdastNode[], reading: Reading): MarkedText {
  const marked: MarkedText = { text: '', spans: [], topics: [] };
  for (const node of nodes) append(node, marked, reading);
  marked.spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return marked;
}

const MARKS: Partial<Record<MdastNode['type'], SpanMark>> = {
  strong: { type: 'strong' },
  emphasis: { type: 'emphasis' },
  delete: { type: 'deleted' },
};

function append(node: MdastNode, marked: MarkedText, reading: Reading): void {
  const mark = MARKS[node.type];
  if (mark && 'children' in node) return wrap(node.children, mark, marked, reading);
  switch (node.type) {
    case 'text':
      marked.text += node.value.replaceAll(WORD_JOINER, '');
      return;
    case 'inlineCode':
      return wrapText(node.value, { type: 'code' }, marked);
    case 'break':
      return wrapText('\n', { type: 'break' }, marked);
    case 'link':
      if (!SAFE_LINK.test(node.url))
        reading.problems.push(problem('link-unsafe', placeOf(node), node.url));
      return wrap(node.children, { type: 'link', url: node.url }, marked, reading);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return appendComponent(node, marked, reading);
    default:
      return refuse(node, marked, reading);
  }
}

/** Typed before «import» at the head of a line so that it is no code; it is no part of the words. */
const WORD_JOINER = '\u2060';

/** Schemes and relative addresses that can do no more than lead to a page or a mailbox. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;

function appendComponent(element: ComponentElement, marked: MarkedText, reading: Reading): void {
  const at = placeOf(element);
  const name = element.name ?? '';
  const meaning = readComponent(element);
  const children = element.children as MdastNode[];
  if (!meaning || meaning.type === 'wrong') {
    reading.problems.push(
      meaning ? problem('component-attribute', at, name, meaning.expected) : refuseName(name, at),
    );
    for (const child of children) append(child, marked, reading);
    return;
  }
  noteUses(meaning, at, reading);
  if (meaning.type === 'topics') return void marked.topics.push(...meaning.topics);
  const words = toMarkedText(children, reading);
  if (!words.text.trim()) reading.problems.push(problem('component-empty', at, name));
  switch (meaning.type) {
    case 'mark':
      wrap(children, meaning.mark, marked, { problems: [], uses: [] });
      return;
    case 'note': {
      const end = marked.text.length;
      marked.spans.push({ start: end, end, type: 'note', note: words.text });
      return;
    }
    default:
      meaning satisfies never;
  }
}

function noteUses(
  meaning: NonNullable<ReturnType<typeof readComponent>>,
  at: Point,
  { uses }: Reading,
): void {
  const use = (registry: RegistryUse['registry'], ids: string[]) =>
    uses.push(...ids.map((id): RegistryUse => ({ ...at, registry, id })));
  if (meaning.type === 'topics') use('topic', meaning.topics);
  if (meaning.type === 'mark') use('agency', agenciesOf(meaning.mark));
}

function agenciesOf(mark: SpanMark): string[] {
  if (!isStatement(mark)) return [];
  switch (mark.type) {
    case 'agency':
      return mark.ids;
    case 'task':
      return [...(mark.lead ?? []), ...(mark.cooperating ?? [])];
    case 'deadline':
    case 'result':
      return [];
  }
}

/** A tag in lower case is HTML; a capital one was meant to be a component. */
function refuseName(name: string, at: Point): Problem {
  if (!name || /^\p{Ll}/u.test(name)) return problem('html-raw', at, name);
  const nearest = findNearest(name, COMPONENT_NAMES);
  return problem('component-unknown', at, name, nearest, COMPONENT_NAMES);
}

function refuse(node: MdastNode, marked: MarkedText, reading: Reading): void {
  const at = placeOf(node);
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    reading.problems.push(problem('mdx-expression', at));
  } else if (node.type === 'image' || node.type === 'imageReference') {
    reading.problems.push(problem('image-unsupported', at));
  } else if ('children' in node) {
    for (const child of node.children) append(child, marked, reading);
  } else if ('value' in node) {
    marked.text += node.value;
  }
}

function wrap(children: MdastNode[], mark: SpanMark, marked: MarkedText, reading: Reading): void {
  const start = marked.text.length;
  for (const child of children) append(child, marked, reading);
  marked.spans.push({ start, end: marked.text.length, ...mark });
}

function wrapText(text: string, mark: SpanMark, marked: MarkedText): void {
  const start = marked.text.length;
  marked.text += text;
  marked.spans.push({ start, end: marked.text.length, ...mark });
}
