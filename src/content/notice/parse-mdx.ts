import { mdxToMdast, type MdastNode } from 'satteri';
import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Point } from '../../domain/issue/point.ts';
import { isComponentName } from './read-component.ts';

/** A notice's file as a syntax tree; undefined when even the repaired text cannot be parsed. */
export interface ParsedMdx {
  tree: MdastNode | undefined;
  problems: Problem[];
}

/** After so many syntax errors the file is not a notice, and more of them would not help. */
const MOST_ERRORS = 100;
/** So many characters are parsed again at most, so that a large file with many errors takes no longer. */
const MOST_PARSED = 4_000_000;
/** No document nests quotations, lists and marks deeper; what reads the tree may then recurse. */
const DEEPEST_NESTING = 100;

/** `line:column: message`, the only form in which the parser reports an error. */
const PARSER_MESSAGE = /^(\d+):(\d+): /u;
/** Takes the place of a character that could not be parsed; as long as what it replaces. */
const PLACEHOLDER = '\uE000';

/**
 * Parse a notice's MDX. The parser stops at its first error; so that the archivist sees them all,
 * the offending character is taken out and the text is parsed again.
 */
export function parseMdx(source: string): ParsedMdx {
  const open = findOpenMarks(source);
  if (open) return { tree: undefined, problems: [open] };
  const problems: Problem[] = [];
  let text = source;
  const mostErrors = Math.min(MOST_ERRORS, Math.ceil(MOST_PARSED / (source.length + 1)));
  while (problems.length < mostErrors) {
    try {
      const tree = mdxToMdast(text, { features: FEATURES });
      const deep = findDeepNode(tree);
      return deep ? { tree: undefined, problems: [...problems, deep] } : { tree, problems };
    } catch (error) {
      const offset = findOffender(text, error);
      const at = toPoint(text, offset);
      problems.push(describe(text, offset, at));
      if (!'<{'.includes(text[offset] ?? ' ')) return { tree: undefined, problems };
      text = text.slice(0, offset) + PLACEHOLDER + text.slice(offset + 1);
    }
  }
  return { tree: undefined, problems };
}

const FEATURES = { gfm: { footnotes: false }, frontmatter: true };

/** Where the offending character stands; of braces that hold no code, the opening one. */
function findOffender(text: string, error: unknown): number {
  const offset = toOffset(text, readPlace(error));
  const isInBraces = error instanceof Error && error.message.includes(BAD_CODE);
  return isInBraces ? Math.max(text.lastIndexOf('{', offset), 0) : offset;
}

const BAD_CODE = 'Could not parse expression';

function readPlace(error: unknown): Point {
  const match = PARSER_MESSAGE.exec(error instanceof Error ? error.message : '');
  if (!match) throw error;
  return { line: Number(match[1]), column: Number(match[2]) };
}

function toOffset(text: string, { line, column }: Point): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function toPoint(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** `<Agency`, `</Agency`, `<b`. */
const TAG = /^<\/?([\p{L}][\p{L}\p{N}.:-]*)/u;
const ESM = /^(import|export)/u;

function describe(text: string, offset: number, at: Point): Problem {
  const rest = text.slice(offset, offset + 60);
  const name = TAG.exec(rest)?.[1];
  if (rest.startsWith('{')) return problem('mdx-expression', at);
  if (rest.startsWith('<!')) return problem('html-raw', at, '!-- … --');
  if (ESM.test(rest)) return problem('mdx-import', at, ESM.exec(rest)?.[0] ?? '');
  if (name && isComponentName(name))
    return problem('mdx-syntax', at, describeTag(rest, name));
  if (name) return problem('html-raw', at, name);
  return problem(
    'mdx-syntax',
    at,
    'Dấu `<` ở đây bị hiểu là mở một thẻ. Nếu đây là chữ của văn bản, hãy viết `\\<`.',
  );
}

function describeTag(rest: string, name: string): string {
  if (rest.startsWith('</'))
    return `Thẻ đóng \`</${name}>\` không có thẻ mở trước nó trong cùng đoạn.`;
  return `Thẻ \`<${name}>\` mở ở đây chưa được đóng bằng \`</${name}>\` trong cùng đoạn, hoặc viết sai thuộc tính.`;
}

/** Find a node nested too deep; walks level by level, so that no depth exhausts the stack. */
function findDeepNode(tree: MdastNode): Problem | undefined {
  let level: MdastNode[] = [tree];
  for (let depth = 0; depth <= DEEPEST_NESTING; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  const [node] = level;
  if (!node) return undefined;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return tooDeep({ line, column });
}

/** An opening or closing tag of a component, or a brace that is not escaped. */
const MARK = /<(?<close>\/?)[A-Z][^<>]*>|(?<!\\)[{}]/gu;

/** Find a place with too many tags and braces open: the parser takes minutes to close them. */
function findOpenMarks(text: string): Problem | undefined {
  let depth = 0;
  for (const { 0: mark, groups, index } of text.matchAll(MARK)) {
    if (mark === '}' || groups?.['close']) depth = Math.max(0, depth - 1);
    else if (!mark.endsWith('/>')) depth += 1;
    if (depth > DEEPEST_NESTING) return tooDeep(toPoint(text, index));
  }
  return undefined;
}

function tooDeep(at: Point): Problem {
  const detail = `Chỗ này lồng quá ${DEEPEST_NESTING} cấp trích dẫn, danh sách hay thẻ; hãy viết lại thành đoạn thường.`;
  return problem('mdx-syntax', at, detail);
}
