import type { z } from 'astro/zod';
import { COMPONENTS } from '../../content/notice/components.ts';
import { headerSchema } from '../../content/notice/header-schema.ts';
import { ISSUE_TABLE, type Severity } from '../../domain/issue/issue-table.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';

/** The parts of the handbook that are made from the code, by the name of their marks. */
export function writeRegions(): Record<string, string> {
  return {
    fields: writeFields(),
    kinds: writeKinds(),
    components: writeComponents(),
    messages: writeMessages(),
  };
}

/** Put text between the marks `<!-- name:begin -->` and `<!-- name:end -->`. */
export function fillRegion(handbook: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [handbook.indexOf(begin), handbook.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The handbook has no region "${name}".`);
  return `${handbook.slice(0, from + begin.length)}\n${text}\n${handbook.slice(to)}`;
}

/** What an archivist writes for a field, as far as Zod tells. */
interface Field {
  name: string;
  meaning: string;
  isRequired: boolean;
}

function writeFields(): string {
  const rows = listFields(headerSchema).map(
    ({ name, meaning, isRequired }) =>
      `| \`${name}\` | ${meaning}${isRequired ? ', **bắt buộc**' : ''} |`,
  );
  return ['| Trường | Nghĩa |', '|---|---|', ...rows].join('\n');
}

function listFields(schema: z.ZodType, prefix = ''): Field[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const own = { name, meaning: field.description ?? '', isRequired: isRequired(field) };
    return [own, ...listFields(field, `${name}.`)];
  });
}

function isRequired(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

/** The fields of a group, also of an optional one or of each entry of a list. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { innerType, element, shape } = schema.def as {
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<string, z.ZodType>;
  }; // each is there in the schemas of its kind alone
  const inner = innerType ?? element;
  return shape ?? (inner ? shapeOf(inner) : {});
}

function writeKinds(): string {
  return `${Object.entries(NOTICE_KINDS)
    .map(([id, { name }]) => `\`${id}\` (${name})`)
    .join(', ')}.`;
}

function writeComponents(): string {
  const rows = Object.values(COMPONENTS).map(({ example, use }) => `| \`${example}\` | ${use} |`);
  return ['| Thẻ | Dùng khi |', '|---|---|', ...rows].join('\n');
}

const SEVERITIES: Record<Severity, string> = {
  error: '**Lỗi**: trang không dựng được cho tới khi sửa',
  warning:
    '**Lưu ý**: trang vẫn dựng được. Lỗi gõ thì nên sửa; chỗ ngờ thì so với bản gốc, đúng rồi thì để yên',
};

function writeMessages(): string {
  const rules = Object.entries(ISSUE_TABLE);
  const rows = Object.entries(SEVERITIES).map(([severity, meaning]) => {
    const own = rules.filter(([, rule]) => rule.severity === severity);
    return `| ${meaning} | ${own.map(([id]) => `[\`${id}\`](#${id})`).join(', ')} |`;
  });
  return ['| Mức | Các thông báo của máy |', '|---|---|', ...rows].join('\n');
}
