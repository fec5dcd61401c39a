import type { NoticeFile } from '../../content/notice/list-notices.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { WordsInFile } from '../checked-notice.ts';

/** Find former addresses that a notice of today has, or that two notices claim. */
export function findTakenAliases(aliases: WordsInFile[], files: NoticeFile[]): Issue[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return aliases.flatMap(({ words: alias, file, line, column }) => {
    const owner = owners.get(alias);
    owners.set(alias, owner ?? file);
    if (!owner) return [];
    return toIssues(file, [problem('alias-taken', { line, column }, alias, owner)]);
  });
}
