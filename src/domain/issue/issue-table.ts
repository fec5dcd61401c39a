import { BODY_RULES } from './rules/body-rules.ts';
import { DOUBT_RULES } from './rules/doubt-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { HEADER_RULES } from './rules/header-rules.ts';
import { REGISTRY_RULES } from './rules/registry-rules.ts';
import { RELATION_RULES } from './rules/relation-rules.ts';

export type { Severity } from './rules/rule-entry.ts';

/**
 * Every rule over `content/`: its id, how grave it is, and its sentence for archivists. The id is
 * also the heading in `content/README.md` and the name of a fixture in `tests/fixtures/`.
 */
export const ISSUE_TABLE = {
  ...FILE_RULES,
  ...HEADER_RULES,
  ...BODY_RULES,
  ...DOUBT_RULES,
  ...REGISTRY_RULES,
  ...RELATION_RULES,
} as const;

export type Rule = keyof typeof ISSUE_TABLE;
