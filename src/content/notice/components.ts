import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Due } from '../../domain/deadline/deadline.ts';
import { parseDue } from '../../domain/deadline/parse-due.ts';
import type { SpanMark } from '../../domain/section/block.ts';
import type { Point } from '../../domain/issue/point.ts';
import { parsePlaceRef } from '../../domain/relation/place-ref.ts';
import { placeOf } from './place-of.ts';

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What a component says, once its attributes are read; `wrong` is what it should have said. */
export type ComponentMeaning =
  | { type: 'mark'; mark: SpanMark }
  | { type: 'topics'; topics: string[] }
  | { type: 'note' }
  | { type: 'wrong'; expected: string };

type Attributes = Map<string, string>;

/** The closed set: name → how its attributes are read. Nothing else in MDX is accepted. */
const COMPONENTS = {
  Agency: readAgency,
  Deadline: readDeadline,
  Task: readTask,
  Result: readResult,
  Sic: readSic,
  Section: readSection,
  Note: (attributes) =>
    attributes.size === 0 ? { type: 'note' } : wrong('không có thuộc tính nào'),
} satisfies Record<string, (attributes: Attributes, at: Point) => ComponentMeaning>;

export type ComponentName = keyof typeof COMPONENTS;

export const COMPONENT_NAMES = Object.keys(COMPONENTS);

/** Whether a tag is one of the closed set. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** Read one component element, or undefined when its name is not in the closed set. */
export function readComponent(element: ComponentElement): ComponentMeaning | undefined {
  const name = element.name ?? '';
  if (!isComponentName(name)) return undefined;
  const attributes = new Map<string, string>();
  for (const attribute of element.attributes) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain) return wrong('các thuộc tính viết trong ngoặc kép, ví dụ `id="cong-an-huyen"`');
    attributes.set(attribute.name, attribute.value as string); // narrowed by `plain`
  }
  return COMPONENTS[name](attributes, placeOf(element));
}

function readAgency(attributes: Attributes): ComponentMeaning {
  const ids = splitIds(attributes.get('id'));
  if (attributes.size !== 1 || ids.length === 0) {
    return wrong(
      'đúng một thuộc tính `id`, ví dụ `id="cong-an-huyen"`; nhiều mã thì cách nhau bằng dấu cách',
    );
  }
  return { type: 'mark', mark: { type: 'agency', ids } };
}

function readDeadline(attributes: Attributes): ComponentMeaning {
  const [entry, ...others] = attributes;
  const due = entry && others.length === 0 ? parseDue(entry[0], entry[1]) : undefined;
  if (!due) {
    return wrong(
      'đúng một thời hạn có thật: `on="2020-08-30"`, `month="2020-07"`, `quarter="2020-Q3"`, `year="2020"`, `recurring="monthly"` hoặc `text="trước kỳ họp"`',
    );
  }
  return { type: 'mark', mark: { type: 'deadline', due } };
}

function readTask(attributes: Attributes): ComponentMeaning {
  const stated = attributes.get('due');
  const due = stated === undefined ? undefined : parseTaskDue(stated);
  const isKnown = [...attributes.keys()].every((name) => TASK_ATTRIBUTES.includes(name));
  if (!isKnown || attributes.size === 0 || (stated !== undefined && !due)) {
    return wrong(
      'ít nhất một trong các thuộc tính `lead="cong-an-huyen"`, `cooperating="…"` (nhiều mã thì cách nhau bằng dấu cách) và `due="2020-08-30"` (hoặc `2020-08`, `2020-Q3`, `2020`)',
    );
  }
  const idsOf = (name: string) =>
    attributes.has(name) ? splitIds(attributes.get(name)) : undefined;
  const mark = { lead: idsOf('lead'), cooperating: idsOf('cooperating'), due };
  return { type: 'mark', mark: { type: 'task', ...mark } };
}

const TASK_ATTRIBUTES = ['lead', 'cooperating', 'due'];

/** A day, month, quarter or year, told apart by its form. */
function parseTaskDue(value: string): Due | undefined {
  return ['on', 'month', 'quarter', 'year']
    .map((name) => parseDue(name, value))
    .find((due) => due !== undefined);
}

function readResult(attributes: Attributes, at: Point): ComponentMeaning {
  const of = parsePlaceRef(attributes.get('of') ?? '');
  if (attributes.size !== 1 || of?.section === undefined) {
    return wrong(
      'đúng một thuộc tính `of` chỉ mục đã giao việc, ví dụ `of="2020/ten-thong-bao#muc-iv-6"`',
    );
  }
  return { type: 'mark', mark: { type: 'result', of, at } };
}

function readSic(attributes: Attributes): ComponentMeaning {
  const correct = attributes.get('correct');
  if (attributes.size !== 1 || !correct)
    return wrong('đúng một thuộc tính `correct`, ví dụ `correct="tháo gỡ"`');
  return { type: 'mark', mark: { type: 'sic', correct } };
}

function readSection(attributes: Attributes): ComponentMeaning {
  const topics = splitIds(attributes.get('topics'));
  if (attributes.size !== 1 || topics.length === 0) {
    return wrong(
      'đúng một thuộc tính `topics`, ví dụ `topics="giao-duc"`; nhiều chủ đề thì cách nhau bằng dấu cách',
    );
  }
  return { type: 'topics', topics };
}

function splitIds(value = ''): string[] {
  return value.split(/[\s,]+/u).filter(Boolean);
}

function wrong(expected: string): ComponentMeaning {
  return { type: 'wrong', expected };
}
