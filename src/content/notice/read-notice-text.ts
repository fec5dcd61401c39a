import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Flow } from '../../domain/notice/flow.ts';
import type { NoticeHeader } from '../../domain/notice/notice.ts';
import { validate } from '../validate.ts';
import { readYaml, type ReadYaml } from '../yaml.ts';
import { findTextProblems, mendText } from './find-text-problems.ts';
import { headerSchema } from './header-schema.ts';
import { parseMdx } from './parse-mdx.ts';
import { toFlow } from './to-flow.ts';
import type { RegistryUse } from './to-marked-text.ts';

/** A notice's file as read: its header and flow where they could be read, and all that is wrong. */
export interface NoticeText {
  header: NoticeHeader | undefined;
  flow: Flow[] | undefined;
  /** Registry ids that the file uses, to be checked against the registry. */
  uses: RegistryUse[];
  problems: Problem[];
}

/** Read the text of one MDX notice; every problem is found, none stops the reading of the rest. */
export function readNoticeText(text: string): NoticeText {
  const typed = text.replace(LINE_END, '\n');
  const source = mendText(typed);
  const { header, problems, uses } = readHeader(source);
  const { tree, problems: syntax } = parseMdx(source);
  const all = [...findTextProblems(typed, source), ...problems, ...syntax];
  if (!tree) return { header, flow: undefined, uses, problems: all };
  const { flow, reading } = toFlow(tree, source);
  all.push(...reading.problems);
  if (flow.length === 0 && syntax.length === 0)
    all.push(problem('body-empty', { line: source.split('\n').length, column: 1 }));
  return { header, flow, uses: [...uses, ...reading.uses], problems: all };
}

/** Of Windows, and of the Macintosh before 2001. */
const LINE_END = /\r\n?/gu;
/** The lines between two lines `---` at the head of the file. */
const FRONTMATTER = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/u;

type Header = Pick<NoticeText, 'header' | 'uses' | 'problems'>;

function readHeader(source: string): Header {
  const match = FRONTMATTER.exec(source);
  if (!match)
    return {
      header: undefined,
      uses: [],
      problems: [problem('frontmatter-missing', { line: 1, column: 1 })],
    };
  const yaml = readYaml(match[1] ?? '', 2);
  if (yaml.problems.length > 0) return { header: undefined, uses: [], problems: yaml.problems };
  if (yaml.data === null || yaml.data === undefined) yaml.data = {};
  const { data, problems } = validate(headerSchema, yaml);
  if (!data) return { header: undefined, uses: [], problems };
  const relations = data.relations.map((relation, i) => ({
    ...relation,
    at: yaml.placeOf(['relations', i, 'to']),
  }));
  return { header: { ...data, relations }, uses: usesOf(data, yaml), problems };
}

function usesOf(header: NoticeHeader, yaml: ReadYaml): RegistryUse[] {
  const topics = header.topics.map((id, i): RegistryUse => ({
    registry: 'topic',
    id,
    ...yaml.placeOf(['topics', i]),
  }));
  if (!header.issuer) return topics;
  return [{ registry: 'agency', id: header.issuer, ...yaml.placeOf(['issuer']) }, ...topics];
}
