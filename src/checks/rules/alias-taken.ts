import type { NoticeFile } from '../../content/notice/list-notices.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { CheckedNotice } from '../checked-notice.ts';

/** Find former addresses that a notice of today has, or that two notices claim. */
export function findTakenAliases(
  checked: { file: string; own: CheckedNotice }[],
  files: NoticeFile[],
): Issue[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return checked.flatMap(({ file, own }) =>
    own.aliases.flatMap(({ words: alias, line, column }) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? file);
      if (!owner) return [];
      return toIssues(file, [problem('alias-taken', { line, column }, alias, owner)]);
    }),
  );
}
