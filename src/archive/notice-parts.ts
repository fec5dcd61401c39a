/** The parts of a notice outside its numbered sections, in the order in which they are read. */
export const PARTS_BEFORE = ['preamble'] as const;
export const PARTS_AFTER = ['closing', 'recipients'] as const;

/** The id of such a part. */
export type PartId = (typeof PARTS_BEFORE | typeof PARTS_AFTER)[number];
