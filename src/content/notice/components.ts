import type { Due } from '../../domain/deadline/deadline.ts';
import { parseDue } from '../../domain/deadline/parse-due.ts';
import type { SpanMark } from '../../domain/section/block.ts';
import type { Point } from '../../domain/issue/point.ts';
import { parsePlaceRef } from '../../domain/relation/place-ref.ts';

/** What a component says, once its attributes are read; `wrong` is what it should have said. */
export type ComponentMeaning =
  | { type: 'mark'; mark: SpanMark }
  | { type: 'topics'; topics: string[] }
  | { type: 'note' }
  | { type: 'wrong'; expected: string };

export type Attributes = Map<string, string>;

/** A component: how its attributes are read, and what the archivists' handbook says of it. */
interface Component {
  read: (attributes: Attributes, at: Point) => ComponentMeaning;
  example: string;
  /** When to use it, in Vietnamese. */
  use: string;
}

/** The closed set, in the order of the handbook. Nothing else in MDX is accepted. */
export const COMPONENTS = {
  Agency: {
    read: readAgency,
    example: '<Agency id="phong-kinh-te-ha-tang">Kinh tế - Hạ tầng</Agency>',
    use: 'chữ này chỉ cơ quan ấy',
  },
  Deadline: {
    read: readDeadline,
    example: '<Deadline on="2020-08-30">trước ngày 30 tháng 8</Deadline>',
    use: 'chữ này là thời hạn; cũng có `month`, `quarter`, `year`, `recurring`, `text`',
  },
  Task: {
    read: readTask,
    example: '<Task lead="cong-an-huyen" cooperating="phong-noi-vu" due="2020-08-30">…</Task>',
    use: 'câu này giao một nhiệm vụ, mà trang đọc sót hay đọc sai ai làm, hạn nào; thuộc tính nào bỏ trống thì giữ như trang đã đọc',
  },
  Result: {
    read: readResult,
    example: '<Result of="2020/ten-thong-bao#muc-iv-6">…</Result>',
    use: 'chữ này cho biết việc giao ở mục kia đã xong; cả hai trang sẽ dẫn tới nhau',
  },
  Sic: {
    read: readSic,
    example: '<Sic correct="tháo gỡ">thảo gõ</Sic>',
    use: 'văn bản viết sai mà bạn chắc chắn; chữ sai được giữ nguyên',
  },
  Section: {
    read: readSection,
    example: '<Section topics="giao-duc dat-dai" />',
    use: 'đặt cuối một mục để ghi chủ đề của mục ấy',
  },
  Note: {
    read: readNote,
    example: '<Note>…</Note>',
    use: 'lời chú thích của bạn, hiện tách khỏi nguyên văn',
  },
} satisfies Record<string, Component>;

export type ComponentName = keyof typeof COMPONENTS;

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

function readNote(attributes: Attributes): ComponentMeaning {
  return attributes.size === 0 ? { type: 'note' } : wrong('không có thuộc tính nào');
}

function splitIds(value = ''): string[] {
  return value.split(/[\s,]+/u).filter(Boolean);
}

/** What is expected, as the end of a sentence for archivists. */
export function wrong(expected: string): ComponentMeaning {
  return { type: 'wrong', expected };
}
