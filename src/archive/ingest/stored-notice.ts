import type { Notice } from '../../domain/notice/notice.ts';
import type { FoundBeside } from './read-file.ts';

/** A notice to be stored, with what is known of it besides. */
export interface StoredNotice {
  notice: Notice;
  file: string;
  /** Where its names without a place are understood. */
  readingPlace: string;
  found: FoundBeside;
}
