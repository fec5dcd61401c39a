import { parseLabels, type LabelKind } from '../../reading/outline/label.ts';
import { paragraphsOf, textOf, type ImportedBlock } from '../document/document.ts';

/** Gives the heading level that a paragraph's number asks for, from 2. */
export type LevelOf = (text: string) => number;

/** The groups of kinds that divide a document, from large to small. */
const RANKS: LabelKind[][] = [
  ['appendix', 'part', 'letterPart'],
  ['chapter'],
  ['division', 'subdivision'],
  ['roman'],
  ['article', 'arabic'],
  ['dotted'],
  ['point'],
];

/** Work out levels from the kinds of numbers that a document uses; its own levels count for nothing. */
export function buildLevels(blocks: ImportedBlock[]): LevelOf {
  const used = new Set(paragraphsOf(blocks).map((paragraph) => rankOf(textOf(paragraph))));
  const ranks = RANKS.map((_, rank) => rank).filter((rank) => used.has(rank));
  return (text) => Math.min(6, 2 + Math.max(0, ranks.indexOf(rankOf(text))));
}

/** Rank of a text's number; -1 without one. */
function rankOf(text: string): number {
  const [label] = parseLabels(text.trim());
  return label ? RANKS.findIndex((kinds) => kinds.includes(label.kind)) : -1;
}
