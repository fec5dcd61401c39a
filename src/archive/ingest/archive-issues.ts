import type { WordsInFile } from '../../checks/checked-notice.ts';
import { findRelationIssues } from '../../checks/relations/relation-issues.ts';
import { findTakenAliases } from '../../checks/rules/alias-taken.ts';
import { findChangedSlugs } from '../../checks/rules/slug-changed.ts';
import { queueUnknownBodies } from '../../checks/rules/unknown-body.ts';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { RelationEnds } from '../../domain/relation/relation-ends.ts';
import type { Database } from '../database.ts';
import { listAgencies } from '../registry.ts';
import { recallPublished } from './recall-published.ts';

/** Every issue of the notices taken together. */
export async function findArchiveIssues(
  db: Database,
  contentDir: string,
  files: NoticeFile[],
  ends: RelationEnds[],
): Promise<Issue[]> {
  const aliases = listPlaced(db, 'notice_alias', 'id');
  const unknown = listPlaced(db, 'unknown_body', 'words');
  const claimed = new Set(aliases.map(({ words }) => words));
  const published = await recallPublished(db, contentDir);
  const ids = new Set(listAgencies(db).map(({ id }) => id));
  return [
    ...findTakenAliases(aliases, files),
    ...findRelationIssues(ends, files),
    ...findChangedSlugs(published, files, claimed),
    ...queueUnknownBodies(unknown, ids),
  ];
}

/** Words of notices with their places, in the order of the files. */
function listPlaced(
  db: Database,
  table: 'notice_alias' | 'unknown_body',
  column: 'id' | 'words',
): WordsInFile[] {
  return db.all(
    `SELECT notice.file, placed.${column} AS words, placed.line, placed.column
     FROM ${table} AS placed JOIN notice ON notice.key = placed.notice
     ORDER BY notice.file, placed.position`,
  );
}
