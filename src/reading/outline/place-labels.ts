import { LABEL_RANK, type Label } from './label.ts';

/** A label with the labels that contain it, outermost first. */
export interface PlacedLabel {
  label: Label;
  ancestors: Label[];
}

/**
 * Find where each label stands, reading them in order, from the numbering alone: a label that
 * continues an open row («3.» after «2.») belongs to it; a first one («1.», «a)») opens a row below
 * the current place; anything else joins the nearest open row of its kind.
 * Heading levels play no part, because they are wrong in real files.
 *
 * @param choices for each numbered paragraph, its possible labels, likeliest first
 */
export function placeLabels(choices: Label[][]): PlacedLabel[] {
  const open: Label[] = [];
  return choices.map((options) => {
    const label = chooseLabel(options, open);
    open.length = findDepth(label, open);
    const ancestors = [...open];
    open.push(label);
    return { label, ancestors };
  });
}

function chooseLabel(options: Label[], open: Label[]): Label {
  const label =
    options.find((option) => open.some((sibling) => continues(option, sibling))) ??
    options.find((option) => option.ordinal === 1) ??
    options[0];
  if (!label) throw new Error('placeLabels expects at least one choice for every paragraph.');
  return label;
}

/** How many of the open labels contain this one. */
function findDepth(label: Label, open: Label[]): number {
  const row = open.findLastIndex((sibling) => continues(label, sibling));
  if (row >= 0) return row;
  const sameKind = open.findLastIndex((sibling) => sibling.kind === label.kind);
  if (sameKind < 0) {
    const notLarger = open.findIndex((other) => LABEL_RANK[other.kind] >= LABEL_RANK[label.kind]);
    return notLarger < 0 ? open.length : notLarger;
  }
  const opensRowBelow =
    label.ordinal === 1 && !OUTER.has(label.kind) && sameKind === open.length - 1;
  return opensRowBelow ? open.length : sameKind;
}

/** Divisions that never hold a second row of their own kind. */
const OUTER = new Set<Label['kind']>(['appendix', 'part', 'chapter', 'article']);

function continues(label: Label, sibling: Label): boolean {
  if (label.kind !== sibling.kind || label.ordinal !== sibling.ordinal + 1) return false;
  return label.kind !== 'dotted' || stem(label) === stem(sibling);
}

/** `1.2` of `1.2.3`. */
function stem(label: Label): string {
  return label.shown.slice(0, label.shown.lastIndexOf('.'));
}
