import { listPublished, type Published } from '../../checks/rules/slug-changed.ts';
import type { Database } from '../database.ts';
import { findMeta, setMeta } from '../meta.ts';

/** Ids of the notices that were published; git is asked for them once for each commit. */
export async function recallPublished(db: Database, contentDir: string): Promise<string[]> {
  const kept = findMeta(db, 'published');
  // Nobody but this function writes it.
  const known = kept === undefined ? undefined : (JSON.parse(kept) as Published);
  const published = await listPublished(contentDir, known);
  if (published && published !== known) setMeta(db, 'published', JSON.stringify(published));
  return published?.ids ?? [];
}
