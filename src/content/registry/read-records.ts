import type { z } from 'astro/zod';
import { problem, toIssues, type Issue, type Problem } from '../../domain/issue/issue.ts';
import { toSlug } from '../../language/slug.ts';
import type { ReadText } from '../files.ts';
import { validate } from '../validate.ts';
import { readYaml, type ReadYaml } from '../yaml.ts';

/** One record of a registry file, with its place there. */
export interface Entry<T> {
  id: string;
  data: T;
  file: string;
  yaml: ReadYaml;
}

export interface Records<T> {
  records: Entry<T>[];
  issues: Issue[];
}

/** A registry file with its content. */
export interface RegistryFile {
  /** Relative to the content folder. */
  file: string;
  read: ReadText;
}

/** Read files that each map ids to records; an id is declared once in all of them. */
export function readRecords<T>(files: RegistryFile[], schema: z.ZodType<T>): Records<T> {
  const records = new Map<string, Entry<T>>();
  const issues = files.flatMap(({ file, read }) => {
    const problems = read.problem
      ? [read.problem]
      : readEntries(file, readYaml(read.text), schema, records);
    return toIssues(file, problems);
  });
  return { records: [...records.values()], issues };
}

function readEntries<T>(
  file: string,
  yaml: ReadYaml,
  schema: z.ZodType<T>,
  records: Map<string, Entry<T>>,
): Problem[] {
  if (yaml.problems.length > 0 || yaml.data === null) return yaml.problems;
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    return [
      problem(
        'field-type',
        { line: 1, column: 1 },
        'gốc',
        'các mã, mỗi mã có các trường thụt vào bên dưới',
      ),
    ];
  }
  return Object.keys(yaml.data).flatMap((id) => {
    const at = yaml.placeOf([id], 'key');
    const { data, problems } = validate(schema, yaml, [id]);
    const earlier = records.get(id);
    if (earlier) return [...problems, problem('id-duplicate', at, id, earlier.file)];
    if (data !== undefined) records.set(id, { id, data, file, yaml });
    return id === toSlug(id)
      ? problems
      : [...problems, problem('slug-invalid', at, id, toSlug(id))];
  });
}
