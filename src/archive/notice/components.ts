import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { parseDue } from '../../domain/deadline/parse-due.ts';
import type { SpanMark } from '../../domain/notice/block.ts';

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What a component says, once its attributes are read; `wrong` is what it should have said. */
export type ComponentMeaning =
  | { type: 'mark'; mark: SpanMark }
  | { type: 'topics'; topics: string[] }
  | { type: 'note' }
  | { type: 'wrong'; expected: string };

/** The closed set: name → how its attributes are read. Nothing else in MDX is accepted. */
const COMPONENTS: Record<string, (attributes: Map<string, string>) => ComponentMeaning> = {
  Agency: readAgency,
  Deadline: readDeadline,
  Sic: readSic,
  Section: readSection,
  Note: (attributes) =>
    attributes.size === 0 ? { type: 'note' } : wrong('không có thuộc tính nào'),
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS);

/** Read one component element, or undefined when its name is not in the closed set. */
export function readComponent(element: ComponentElement): ComponentMeaning | undefined {
  const read = COMPONENTS[element.name ?? ''];
  if (!read) return undefined;
  const attributes = new Map<string, string>();
  for (const attribute of element.attributes) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain) return wrong('các thuộc tính viết trong ngoặc kép, ví dụ `id="cong-an-huyen"`');
    attributes.set(attribute.name, attribute.value as string); // narrowed by `plain`
  }
  return read(attributes);
}

function readAgency(attributes: Map<string, string>): ComponentMeaning {
  const ids = splitIds(attributes.get('id'));
  if (attributes.size !== 1 || ids.length === 0) {
    return wrong(
      'đúng một thuộc tính `id`, ví dụ `id="cong-an-huyen"`; nhiều mã thì cách nhau bằng dấu cách',
    );
  }
  return { type: 'mark', mark: { type: 'agency', ids } };
}

function readDeadline(attributes: Map<string, string>): ComponentMeaning {
  const [entry, ...others] = attributes;
  const due = entry && others.length === 0 ? parseDue(entry[0], entry[1]) : undefined;
  if (!due) {
    return wrong(
      'đúng một thời hạn có thật: `on="2020-08-30"`, `month="2020-07"`, `quarter="2020-Q3"`, `year="2020"`, `recurring="monthly"` hoặc `text="trước kỳ họp"`',
    );
  }
  return { type: 'mark', mark: { type: 'deadline', due } };
}

function readSic(attributes: Map<string, string>): ComponentMeaning {
  const correct = attributes.get('correct');
  if (attributes.size !== 1 || !correct)
    return wrong('đúng một thuộc tính `correct`, ví dụ `correct="tháo gỡ"`');
  return { type: 'mark', mark: { type: 'sic', correct } };
}

function readSection(attributes: Map<string, string>): ComponentMeaning {
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
