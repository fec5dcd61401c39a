import type { Block } from '../../domain/section/block.ts';
import { toBlocks } from './to-blocks.ts';
import type { Point } from '../../domain/issue/point.ts';
import type { Flow, FlowText } from '../../domain/notice/flow.ts';
import type { Part } from '../../domain/notice/notice.ts';
import { dropStart } from '../../domain/notice/slice-text.ts';
import type { Label } from './label.ts';
import { parseLabels } from './label.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { Section } from '../../domain/section/section.ts';
import { findTitle } from './title.ts';

/** The numbered sections of a body, what stands before them, and where each began in the file. */
export interface Outline {
  preamble: Part;
  /** Topics stated before the first section belong to the whole notice. */
  topics: string[];
  sections: Section[];
  /** Section id → its place in the file. */
  places: Map<string, Point>;
}

/**
 * Divide a body into its numbered sections. Every block after a numbered paragraph belongs to it,
 * whatever its Markdown level, up to the next numbered one.
 */
export function buildOutline(flow: Flow[]): Outline {
  const first = flow.findIndex((item) => isNumbered(item));
  const head = first < 0 ? flow : flow.slice(0, first);
  const groups = first < 0 ? [] : groupByLabel(flow.slice(first));
  const placed = placeLabels(groups.map((group) => group.labels));
  const ids = makeIds(placed);
  const sections = groups.map((group, i) => toSection(group, placed, ids, i));
  const places = new Map(groups.map((group, i) => [ids[i]!, group.head.at]));
  return { preamble: toPart(head, 'mo-dau'), topics: topicsOf(head), sections, places };
}

/** Blocks with their text joined, as a part outside the sections. */
export function toPart(flow: Flow[], anchor: string): Part {
  const blocks = toBlocks(flow, anchor);
  return { text: joinText(blocks), blocks };
}

interface Group {
  head: FlowText;
  labels: Label[];
  rest: Flow[];
}

function groupByLabel(flow: Flow[]): Group[] {
  const groups: Group[] = [];
  for (const item of flow) {
    if (isNumbered(item)) groups.push({ head: item, labels: parseLabels(item.text), rest: [] });
    else groups.at(-1)?.rest.push(item);
  }
  return groups;
}

function isNumbered(item: Flow): item is FlowText {
  const mayHold = item.type === 'paragraph' || item.type === 'heading';
  return mayHold && parseLabels(item.text).length > 0;
}

function toSection(group: Group, placed: PlacedLabel[], ids: string[], i: number): Section {
  const { label, ancestors } = placed[i]!;
  const id = ids[i]!;
  const lead = dropStart(group.head, label.length);
  const blocks = toBlocks(lead.text ? [lead, ...group.rest] : group.rest, id);
  return {
    id,
    number: toNumber(label, ancestors),
    label: label.issued,
    level: ancestors.length + 1,
    parent: findParent(placed, ids, i),
    title: findTitle(blocks, label),
    text: joinText(blocks),
    blocks,
    topics: topicsOf(group.rest),
  };
}

function findParent(placed: PlacedLabel[], ids: string[], i: number): string | undefined {
  const parent = placed[i]!.ancestors.at(-1);
  const index = placed.findLastIndex((other, j) => j < i && other.label === parent);
  return index < 0 ? undefined : ids[index];
}

/**
 * Addresses from the structure: each section's is its parent's and its own. A second section with the
 * same numbering gets `--2`, and what it contains follows it (`i--2-4`).
 */
function makeIds(placed: PlacedLabel[]): string[] {
  const idOf = new Map<Label, string>();
  const seen = new Map<string, number>();
  return placed.map(({ label, ancestors }) => {
    const parent = withinArticle(label, ancestors).at(-2);
    const id = toAddress(label, parent && idOf.get(parent));
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const unique = count === 1 ? id : `${id}--${count}`;
    idOf.set(label, unique);
    return unique;
  });
}

function toAddress({ kind, address }: Label, parentId: string | undefined): string {
  if (parentId === undefined) return address;
  return `${parentId}-${kind === 'dotted' ? dropShared(address, parentId) : address}`;
}

function toNumber(label: Label, ancestors: Label[]): string {
  return withinArticle(label, ancestors).reduce((path, { kind, shown }) => {
    if (kind !== 'dotted' || !path) return path ? `${path}.${shown}` : shown;
    const parent = shown.slice(0, shown.lastIndexOf('.'));
    return path === parent || path.endsWith(`.${parent}`)
      ? `${path}.${shown.slice(parent.length + 1)}`
      : `${path}.${shown}`;
  }, '');
}

/** Articles are numbered through the whole document, so what contains them is no part of them. */
function withinArticle(label: Label, ancestors: Label[]): Label[] {
  const path = [...ancestors, label];
  const article = path.findLastIndex(({ kind }) => kind === 'article' || kind === 'appendix');
  return article < 0 ? path : path.slice(article);
}

/** `1-2` under `iv-1` is `2`: a dotted number repeats its parent's. */
function dropShared(address: string, path: string): string {
  const parent = address.slice(0, address.lastIndexOf('-'));
  return path === parent || path.endsWith(`-${parent}`)
    ? address.slice(parent.length + 1)
    : address;
}

function topicsOf(flow: Flow[]): string[] {
  return [...new Set(flow.flatMap((item) => (item.type === 'topics' ? item.topics : [])))];
}

function joinText(blocks: Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}
