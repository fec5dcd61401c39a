import type { Notice, Part } from '../domain/notice/notice.ts';
import type { Section } from '../domain/section/section.ts';

/** The parts of a notice outside its numbered sections, in the order in which they are read. */
export const PARTS_BEFORE = ['preamble'] as const;
export const PARTS_AFTER = ['closing', 'recipients'] as const;

/** The id of such a part. */
export type PartId = (typeof PARTS_BEFORE | typeof PARTS_AFTER)[number];

/** A part or section with its id. */
export type IdentifiedPart = Section | (Part & { id: string });

/** The parts and sections of a notice in the order in which they are read. */
export function listParts(notice: Notice): IdentifiedPart[] {
  const toPart = (id: PartId) => ({ ...notice[id], id });
  return [...PARTS_BEFORE.map(toPart), ...notice.sections, ...PARTS_AFTER.map(toPart)];
}
