import type { Point } from '../issue/point.ts';
import type { PlaceRef } from './place-ref.ts';

/**
 * How one document may stand to another (Nghị định 30/2020, Điều 18, and what follows from it). A
 * relation is written once, in the later notice, and shown at both ends in these words.
 */
export const RELATION_TYPES = {
  'can-cu': { outgoing: 'Căn cứ', incoming: 'Là căn cứ của' },
  'thay-the': { outgoing: 'Thay thế', incoming: 'Được thay thế bởi' },
  'sua-doi-bo-sung': { outgoing: 'Sửa đổi, bổ sung', incoming: 'Được sửa đổi, bổ sung bởi' },
  'dinh-chinh': { outgoing: 'Đính chính', incoming: 'Được đính chính bởi' },
  'thu-hoi': { outgoing: 'Thu hồi', incoming: 'Bị thu hồi bởi' },
  'vien-dan': { outgoing: 'Viện dẫn', incoming: 'Được viện dẫn tại' },
  'trien-khai': { outgoing: 'Triển khai thực hiện', incoming: 'Được triển khai thực hiện tại' },
  'bao-cao-ket-qua': { outgoing: 'Báo cáo kết quả thực hiện', incoming: 'Có kết quả báo cáo tại' },
} as const satisfies Record<string, { outgoing: string; incoming: string }>;

export type RelationType = keyof typeof RELATION_TYPES;

export const RELATION_TYPE_IDS = Object.keys(RELATION_TYPES) as RelationType[];

/** The relations that end the document they lead to. */
export const ENDING_TYPES: readonly RelationType[] = ['thay-the', 'thu-hoi'];

/** A relation as a notice states it in its frontmatter. */
export interface StatedRelation {
  type: RelationType;
  to: PlaceRef;
  /** Section of this notice that says so; undefined for the notice as a whole. */
  from?: string | undefined;
  /** A remark of the archivist. */
  note?: string | undefined;
  /** Where the file says so, for messages. */
  at?: Point | undefined;
}

/** Words of a notice that report what another notice asked for as done (`<Result of>`). */
export interface Result {
  /** Section id, or `preamble`, `closing`. */
  section: string;
  /** `[start, end)` in the section's `text`, in UTF-16 units. */
  start: number;
  end: number;
  /** The section whose task is done. */
  of: PlaceRef;
  at?: Point | undefined;
}
