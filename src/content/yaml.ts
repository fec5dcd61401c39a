import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { problem, type Problem } from '../domain/issue/issue.ts';
import type { Point } from '../domain/issue/point.ts';

/** A YAML text as plain data, with the way from a value's path back to its place in the file. */
export interface ReadYaml {
  data: unknown;
  problems: Problem[];
  /** The place of the value (or, with `key`, of the key) at a path; of its nearest parent if absent. */
  placeOf: (path: readonly PropertyKey[], what?: 'key' | 'value') => Point;
}

/**
 * Read YAML 1.2 without any of its surprises: every value stays the string that was typed (`05`,
 * `2020-06-18`, `no`), a field left empty is absent, aliases are refused (one can grow a small file
 * into gigabytes), and `__proto__` is no key.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function readYaml(text: string, firstLine = 1): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    schema: 'failsafe',
  });
  const toPoint = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem('yaml-syntax', toPoint(error.pos[0]), translate(error.code, error.message)),
  );
  const alias = problems.length === 0 ? findForbidden(text, document) : undefined;
  if (alias) problems.push(problem('yaml-syntax', toPoint(alias.offset), alias.detail));
  return {
    data: problems.length > 0 ? undefined : dropEmpty(document.toJS({ maxAliasCount: 0 })),
    problems,
    placeOf: (path, what = 'value') => toPoint(findOffset(document, path, what)),
  };
}

function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, own]) => own !== '' && own !== null);
  return Object.fromEntries(filled.map(([key, own]) => [key, dropEmpty(own)]));
}

/** Details in Vietnamese for the parser's error codes that people meet. */
const DETAILS: Record<string, string> = {
  BAD_INDENT: 'dòng này thụt vào không đúng; các trường cùng cấp phải thẳng cột nhau.',
  TAB_AS_INDENT: 'không được dùng phím Tab để thụt dòng; hãy dùng dấu cách.',
  DUPLICATE_KEY: 'trường này được ghi hai lần; hãy giữ lại một.',
  MISSING_CHAR: 'thiếu dấu ngoặc kép, ngoặc vuông hoặc dấu hai chấm ở đây.',
  MULTILINE_IMPLICIT_KEY:
    'thiếu dấu hai chấm sau tên trường, hoặc giá trị xuống dòng mà không thụt vào.',
  BLOCK_AS_IMPLICIT_KEY:
    'giá trị có dấu hai chấm; hãy đặt cả giá trị trong ngoặc kép, ví dụ `subject: "Kết luận: …"`.',
  UNEXPECTED_TOKEN:
    'có ký tự thừa hoặc đặt sai chỗ; nếu giá trị có dấu đặc biệt, hãy đặt nó trong ngoặc kép.',
  IMPOSSIBLE: 'không đọc được dòng này.',
};

function translate(code: string, message: string): string {
  if (message.includes('Nested mappings')) return DETAILS['BLOCK_AS_IMPLICIT_KEY']!;
  return (
    DETAILS[code] ??
    'không đọc được chỗ này; nếu giá trị có dấu đặc biệt, hãy đặt nó trong ngoặc kép.'
  );
}

interface Forbidden {
  offset: number;
  detail: string;
}

function findForbidden(text: string, document: Document): Forbidden | undefined {
  if (/[&*!]/u.test(text) && document.contents) {
    try {
      document.toJS({ maxAliasCount: 0 });
    } catch {
      return {
        offset: Math.max(0, text.search(/(?<=[\s:-])[*&][\p{L}\p{N}]/u)),
        detail: 'không dùng được dấu `&` và `*` để nhắc lại giá trị; hãy ghi lại giá trị.',
      };
    }
  }
  const proto = text.search(/^\s*["']?__proto__["']?\s*:/mu);
  return proto >= 0
    ? { offset: proto, detail: 'không dùng được tên trường `__proto__`.' }
    : undefined;
}

function findOffset(
  document: Document,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [i, step] of path.entries()) {
    const isLast = i === path.length - 1;
    if (!isMap(node)) {
      node = (node as { items?: Node[] } | null)?.items?.[Number(step)] ?? null;
    } else {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      const key = pair?.key as Node | undefined;
      node = (isLast && what === 'key' ? key : ((pair?.value ?? key) as Node | undefined)) ?? null;
    }
    if (!node?.range) return offset;
    offset = node.range[0];
  }
  return offset;
}
