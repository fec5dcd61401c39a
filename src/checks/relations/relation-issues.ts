import { toIssues, type Issue } from '../../domain/issue/issue.ts';
import { checkRelations } from './check-relations.ts';
import type { RelationEnds } from '../../domain/relation/relation-ends.ts';
import type { NoticeFile } from '../../content/notice/list-notices.ts';

/** The issues of relations between notices, each in the file that states the relation. */
export function findRelationIssues(
  ends: readonly RelationEnds[],
  files: readonly NoticeFile[],
): Issue[] {
  const fileOf = new Map(files.map(({ id, file }) => [id, file]));
  const problems = checkRelations(ends, [...fileOf.keys()]);
  return problems.flatMap(({ notice, problem }) => toIssues(fileOf.get(notice)!, [problem]));
}
