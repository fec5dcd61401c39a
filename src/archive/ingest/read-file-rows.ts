import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Source } from '../../domain/notice/notice.ts';
import { readNoticeFile } from './read-file.ts';
import type { Surroundings } from './surroundings.ts';
import { toRows, type NoticeRows } from './to-rows.ts';

/** A notice's file with its bytes, to be read. */
export interface FileToRead extends NoticeFile {
  bytes: Uint8Array;
}

/** What was read out of a file, ready to be stored; without rows the file has an error. */
export interface FileRows {
  issues: Issue[];
  /** The original that its header names, which is yet to be compared. */
  original: Source | undefined;
  /** What is stored when the original is the one that the notice was made from. */
  read: { rows: NoticeRows; doubts: Issue[] } | undefined;
}

/** Read a file into the rows in which it is stored. */
export function readFileRows({ bytes, ...file }: FileToRead, surroundings: Surroundings): FileRows {
  const { issues, original, read } = readNoticeFile(file, bytes, surroundings);
  if (!read) return { issues, original, read };
  const { notice, found, doubts } = read;
  const readingPlace = surroundings.placeOf(notice.issuer);
  const rows = toRows({ notice, file: file.file, readingPlace, found });
  return { issues, original, read: { rows, doubts } };
}
