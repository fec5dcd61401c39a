import type { NoticeLinks } from '../domain/notice/link.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Database } from './database.ts';
import { getNoticeLinks } from './links.ts';
import { getNotice } from './notices.ts';

/** A notice with how it stands to others. */
export interface LinkedNotice {
  notice: Notice;
  links: NoticeLinks;
}

/** An archive in one state of its content. */
interface Opened {
  db: Database;
}

/**
 * Read a notice with its links, once for the files that show it when they are made one soon after the
 * other. Not to be changed by who gets it.
 */
export function getLinkedNotice(archive: Opened, id: string): LinkedNotice {
  const recent = recentOf(archive);
  const known = recent.get(id);
  if (known) return known;
  const { db } = archive;
  const read = { notice: getNotice(db, id), links: getNoticeLinks(db, id) };
  recent.set(id, read);
  const [oldest] = recent.keys();
  if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  return read;
}

/** As many as pages are made side by side. */
const KEPT = 4;

/** A preview has another archive after each change of the content, and forgets this with the old. */
const RECENT = new WeakMap<Opened, Map<string, LinkedNotice>>();

function recentOf(archive: Opened): Map<string, LinkedNotice> {
  const recent = RECENT.get(archive) ?? new Map<string, LinkedNotice>();
  RECENT.set(archive, recent);
  return recent;
}
