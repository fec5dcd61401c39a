import { listNamingShares } from '../archive/namings.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { NoticeShare } from '../domain/notice/notice-share.ts';

/** By archive: several routes ask for the same. */
const known = new WeakMap<Archive, ReadonlyMap<string, NoticeShare[]>>();

/** The notices that name an agency, newest first, and in how many sections each does. */
export function getNamingShares(archive: Archive, agency: string): NoticeShare[] {
  const all = known.get(archive) ?? listNamingShares(archive.db);
  known.set(archive, all);
  return all.get(agency) ?? [];
}
