import type { Point } from './point.ts';
import { ISSUE_TABLE, type Rule, type Severity } from './issue-table.ts';

/** Something an archivist is to mend, with its place in the file. */
export interface Issue extends Point {
  rule: Rule;
  severity: Severity;
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** A Vietnamese sentence: what was found, what was expected, the nearest right value. */
  message: string;
}

/** Parameters of a rule's message. */
export type RuleDetails<R extends Rule> = Parameters<(typeof ISSUE_TABLE)[R]['message']>;

/** A rule broken at a place, before it is known in which file. */
export interface Problem extends Point {
  rule: Rule;
  message: string;
}

/** State that a rule is broken at a place of a file. */
export function problem<R extends Rule>(
  rule: R,
  { line, column }: Point,
  ...details: RuleDetails<R>
): Problem {
  // Each message takes exactly its own details; the table's union type cannot say so.
  const message = ISSUE_TABLE[rule].message as (...details: RuleDetails<R>) => string;
  return { rule, line, column, message: message(...details) };
}

/** Problems of one file as issues, in the order of the file. */
export function toIssues(file: string, problems: Problem[]): Issue[] {
  return problems
    .map((found) => ({ ...found, file, severity: ISSUE_TABLE[found.rule].severity }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether the archivist must mend something: the check fails, and nothing is published. */
export function hasErrors(issues: readonly Pick<Issue, 'severity'>[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
