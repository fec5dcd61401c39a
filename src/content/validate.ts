import type { z } from 'astro/zod';
import { findNearest } from '../domain/issue/find-nearest.ts';
import { problem, type Problem } from '../domain/issue/issue.ts';
import type { ReadYaml } from './yaml.ts';

/** A value that fits its schema, or every way in which it does not. */
export type Validated<T> = { data: T; problems: [] } | { data: undefined; problems: Problem[] };

/** What each field means, for «Thiếu trường …»; the schema's own `describe` texts. */
type FieldMeanings = Record<string, string | undefined>;

/**
 * Validate what a YAML text says against a schema, in sentences for archivists with their places.
 *
 * @param base path of the validated value inside the YAML text
 */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: ReadYaml,
  base: PropertyKey[] = [],
): Validated<T> {
  const value = base.reduce<unknown>(
    (data, key) => (data as Record<PropertyKey, unknown>)[key],
    yaml.data,
  );
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const meanings = readMeanings(schema);
  return {
    data: undefined,
    problems: result.error.issues.flatMap((issue) => toProblems(issue, yaml, base, meanings)),
  };
}

function toProblems(
  issue: z.core.$ZodIssue,
  yaml: ReadYaml,
  base: PropertyKey[],
  meanings: FieldMeanings,
): Problem[] {
  const path = [...base, ...issue.path];
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        'field-unknown',
        yaml.placeOf([...path, key], 'key'),
        key,
        findNearest(key, Object.keys(meanings)),
      ),
    );
  }
  if (isAbsent(issue, yaml, path))
    return [problem('field-missing', yaml.placeOf(path), field, meanings[field] ?? 'bắt buộc')];
  const at = yaml.placeOf(path);
  const value = path.reduce<unknown>(
    (data, key) => (data as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.data,
  );
  if (issue.code === 'custom' && issue.params?.['rule'] === 'date')
    return [problem('date-invalid', at, String(value), '')];
  if (issue.code === 'invalid_value' && field === 'kind') {
    return [
      problem(
        'kind-unknown',
        at,
        String(value),
        findNearest(String(value), issue.values.map(String)),
      ),
    ];
  }
  return [problem('field-type', at, field || 'gốc', describeExpected(issue))];
}

/** A required choice left empty is reported by its values; the reader needs to hear «missing». */
function isAbsent(issue: z.core.$ZodIssue, yaml: ReadYaml, path: PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (data, key) => (data as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.data,
  );
  return (value === undefined || value === null) && issue.code !== 'custom';
}

const TYPES: Record<string, string> = {
  string: 'một chuỗi chữ; nếu giá trị có dấu đặc biệt, hãy đặt trong ngoặc kép',
  number: 'một số',
  boolean: '`true` hoặc `false`',
  array: 'một danh sách, mỗi dòng bắt đầu bằng `- `',
  object: 'một nhóm trường thụt vào bên dưới',
  record: 'một nhóm trường thụt vào bên dưới',
};

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `một trong: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'too_small') return 'một giá trị không để trống';
  if (issue.code === 'too_big') return `một giá trị không quá ${String(issue.maximum)} ký tự`;
  return issue.message;
}

function readMeanings(schema: z.ZodType): FieldMeanings {
  const shape = 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {};
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, field.description]),
  );
}
