import { z } from 'astro/zod';
import type { Glossary } from '../../domain/glossary/glossary.ts';
import { toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { ReadText } from '../files.ts';
import { words } from '../schema-parts.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml.ts';

const FILE = 'glossary.yaml';
const NOTHING: Glossary = { abbreviations: [], ambiguous: [] };

/** `content/glossary.yaml`. */
const glossarySchema = z.object({ ambiguous: z.array(words).default([]) }).catchall(words);

/** Read the glossary; an archive may do without one, or with an empty one. */
export function readGlossary(read: ReadText | undefined): { data: Glossary; issues: Issue[] } {
  if (!read) return { data: NOTHING, issues: [] };
  if (read.problem) return { data: NOTHING, issues: toIssues(FILE, [read.problem]) };
  const yaml = readYaml(read.text);
  if (yaml.problems.length > 0) return { data: NOTHING, issues: toIssues(FILE, yaml.problems) };
  if (yaml.data === null) return { data: NOTHING, issues: [] };
  const { data, problems } = validate(glossarySchema, yaml);
  if (!data) return { data: NOTHING, issues: toIssues(FILE, problems) };
  const { ambiguous, ...meanings } = data;
  const abbreviations = Object.entries(meanings).map(([short, long]) => ({ short, words: long }));
  return { data: { abbreviations, ambiguous }, issues: [] };
}
