import type { MdastNode } from 'satteri';
import { problem } from '../../domain/issue/issue.ts';
import type { Flow, FlowText } from '../../domain/notice/flow.ts';
import type { ComponentName } from './components.ts';
import { splitParagraph } from './split-paragraph.ts';
import { toTable } from './to-table.ts';
import { placeOf } from './place-of.ts';
import { toMarkedText, type Reading } from './to-marked-text.ts';

/** What the blocks around a node say about it. */
interface Surroundings {
  /** The file's text: a list's numbers are read there, because the parser counts anew. */
  source: string;
  reading: Reading;
  depth: number;
  quoted: boolean;
}

/** Lay a notice's syntax tree out as a flow, Markdown's nesting undone; report what is refused. */
export function toFlow(tree: MdastNode, source: string): { flow: Flow[]; reading: Reading } {
  const reading: Reading = { problems: [], uses: [] };
  return { flow: flatten(tree, { source, reading, depth: 0, quoted: false }), reading };
}

type Parent = Extract<MdastNode, { children: unknown }>;

function flatten(node: MdastNode, around: Surroundings): Flow[] {
  switch (node.type) {
    case 'yaml':
    case 'thematicBreak':
      return [];
    case 'definition':
      return [{ type: 'paragraph', text: asTyped(node, around), spans: [], at: placeOf(node) }];
    case 'paragraph':
    case 'heading':
      return toTexts(node, around);
    case 'list':
      return node.ordered
        ? flattenChildren(node, around)
        : node.children.flatMap((item) => toItem(item, around));
    case 'listItem':
      return toNumbered(node, around);
    case 'blockquote':
      return flattenChildren(node, { ...around, quoted: true });
    case 'table':
      return [toTable(node, around.source, around.reading)];
    case 'code':
      return [{ type: 'quote', text: wordsOfCode(node), spans: [], at: placeOf(node) }];
    default:
      return flattenOther(node, around);
  }
}

/** What was typed beside the fence that opens a block of code is words of the text, too. */
function wordsOfCode({ lang, meta, value }: Extract<MdastNode, { type: 'code' }>): string {
  return [lang, meta, value].filter(Boolean).join(lang || meta ? ' ' : '');
}

/** «[1]: Điều 5» reads as the target of a link, but nothing says that it was meant so. */
function asTyped({ position }: MdastNode, { source }: Surroundings): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function flattenOther(node: MdastNode, around: Surroundings): Flow[] {
  const at = placeOf(node);
  if (node.type === 'mdxjsEsm') {
    const code = MODULE_CODE.exec(node.value)?.[1];
    if (!code) return splitParagraph({ type: 'paragraph', text: node.value, spans: [], at });
    around.reading.problems.push(problem('mdx-import', at, code));
    return [];
  }
  if (node.type === 'mdxJsxFlowElement' && node.name !== REMARK) {
    if (node.children.some(({ type }) => BLOCKS.has(type))) {
      toMarkedText([{ ...node, children: [] }], around.reading);
      return flattenChildren(node, around);
    }
    // Around several paragraphs it says the same of each.
    if (node.children.length > 1)
      return node.children.flatMap((child) => flatten({ ...node, children: [child] }, around));
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxFlowExpression')
    return toTexts({ ...node, children: [node] } as Parent, around);
  return 'children' in node ? flattenChildren(node, around) : [];
}

/** Its words are the archivist's, whatever they are made of. */
const REMARK: ComponentName = 'Note';

/** A line that really is code; «import» and «export» may also begin a sentence of the text. */
const MODULE_CODE =
  /^(import|export)(?:\s*["'{*]|\s+(?:default|const|let|var|function|class|async)\s|\s+[\w$]+(?:\s+from\s|\s*,))/u;

/** What cannot stand inside a component: its words would lose their form. */
const BLOCKS = new Set<MdastNode['type']>(['list', 'table', 'blockquote', 'heading']);

function flattenChildren(node: Parent, around: Surroundings): Flow[] {
  return node.children.flatMap((child) => flatten(child, around));
}

function toTexts(node: Parent, { reading, quoted }: Surroundings): Flow[] {
  const { text, spans, topics } = toMarkedText(node.children, reading);
  const at = placeOf(node);
  const type = quoted ? 'quote' : node.type === 'heading' ? 'heading' : 'paragraph';
  const flow: Flow[] = topics.length > 0 ? [{ type: 'topics', topics, at }] : [];
  if (!text.trim() && spans.length === 0) return flow;
  return [...splitParagraph({ type, text, spans, at }), ...flow];
}

/** A bulleted item: its first paragraph is the item, what it contains follows one level deeper. */
function toItem(item: MdastNode, around: Surroundings): Flow[] {
  if (!('children' in item)) return [];
  const inner = item.children.flatMap((child) =>
    flatten(child, { ...around, depth: child.type === 'list' ? around.depth + 1 : around.depth }),
  );
  const [first, ...rest] = inner;
  if (first?.type !== 'paragraph') return inner;
  return [
    { ...first, type: 'item', marker: markerOf(item, around.source), depth: around.depth },
    ...rest,
  ];
}

function markerOf(item: MdastNode, source: string): string {
  return source[item.position?.start.offset ?? 0] ?? '-';
}

/** The number as typed: `1.`, `12)`. */
const NUMBER = /^\d{1,9}[.)]/u;

/** An item of a numbered list becomes a paragraph that begins with its number as issued. */
function toNumbered(item: MdastNode, around: Surroundings): Flow[] {
  const inner = flattenChildren(item as Parent, around); // a list item has children by definition
  const number = NUMBER.exec(around.source.slice(item.position?.start.offset ?? 0))?.[0];
  const [first, ...rest] = inner;
  if (!number) return inner;
  if (!first || !isText(first))
    return [
      numbered(number, { type: 'paragraph', text: '', spans: [], at: placeOf(item) }),
      ...inner,
    ];
  return [numbered(number, first), ...rest];
}

function numbered(number: string, text: FlowText): FlowText {
  const shift = number.length + 1;
  const spans = text.spans.map((span) => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  }));
  return { ...text, text: `${number} ${text.text}`, spans };
}

function isText(item: Flow): item is FlowText {
  return item.type !== 'table' && item.type !== 'topics';
}
