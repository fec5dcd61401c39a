import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { Site } from '../../domain/site/site.ts';
import type { ReadText } from '../files.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml.ts';
import { siteSchema } from './site-schema.ts';

const FILE = 'site.yaml';

/** Read `site.yaml`, which every archive has; the authority it names must be a known agency. */
export function readSite(
  read: ReadText | undefined,
  agencies: ReadonlyMap<string, unknown>,
): { data: Site | undefined; issues: Issue[] } {
  if (read?.problem) return { data: undefined, issues: toIssues(FILE, [read.problem]) };
  if (!read?.text.trim())
    return { data: undefined, issues: toIssues(FILE, [problem('file-missing', START, FILE)]) };
  const yaml = readYaml(read.text);
  if (yaml.problems.length > 0) return { data: undefined, issues: toIssues(FILE, yaml.problems) };
  const { data, problems } = validate(siteSchema, yaml);
  if (!data || agencies.has(data.authority)) return { data, issues: toIssues(FILE, problems) };
  const nearest = findNearest(data.authority, agencies.keys());
  const unknown = problem('agency-unknown', yaml.placeOf(['authority']), data.authority, nearest);
  return { data, issues: toIssues(FILE, [unknown]) };
}

const START = { line: 1, column: 1 };
