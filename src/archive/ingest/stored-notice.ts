import type { CheckedNotice } from '../../checks/checked-notice.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/** A notice to be stored, with what is known of it besides. */
export interface StoredNotice {
  notice: Notice;
  file: string;
  /** Where its names without a place are understood. */
  readingPlace: string;
  found: Pick<CheckedNotice, 'aliases' | 'unknownBodies'>;
}
