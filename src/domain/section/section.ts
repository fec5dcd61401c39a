import type { Block } from './block.ts';

/**
 * One numbered section of a notice. A run-in item («**2.** Tăng cường …») is a section as much as
 * one with a heading of its own.
 */
export interface Section {
  /** Permanent address made of the structure alone: `iv-7-a`. The anchor is `muc-` + id. */
  id: string;
  /** Shown number with its ancestors: `IV.7.a`. */
  number: string;
  /** The number as issued, mark included: `7.`, `a)`, `Điều 5.`. */
  label: string;
  /** Depth from 1. */
  level: number;
  /** Id of the section that contains this one. */
  parent: string | undefined;
  /** The heading's words, or the words before the colon of a run-in item; absent when it has none. */
  title: string | undefined;
  /** The section's own words, label left out, children left out; blocks joined by a line feed. */
  text: string;
  blocks: Block[];
  /** Topic ids stated by `<Section topics>`. */
  topics: string[];
}
