import { describe, expect, test } from 'vitest';
import { readNoticeText } from '../../../src/content/notice/read-notice-text.ts';
import { buildRuns } from '../../../src/domain/notice/runs.ts';
import { readMdx } from '../domain/relation/read-mdx.ts';

const ORDER = 'Giao Phòng Nội vụ phối hợp với Công an huyện rà soát trước ngày 30/8/2020.';

function readTask(body: string) {
  const { tasks, deadlines, mentions } = readMdx('2020/a', '', body);
  return {
    tasks: tasks.map(({ lead, cooperating, deadline }) => ({
      lead: lead.join(),
      cooperating: cooperating.join(),
      due: deadline === undefined ? undefined : deadlines[deadline]!.due,
    })),
    roles: mentions.map(({ agencies, role }) => `${agencies.join()} ${role}`),
    surfaces: deadlines.map(({ surface }) => surface),
  };
}

const problemsOf = (body: string) =>
  readNoticeText(`---\nsubject: Thử\nkind: khac\n---\n\n${body}`).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe('<Task>', () => {
  test('leaves a sentence as it was found where it says nothing', () => {
    const found = readTask(`1. ${ORDER}`);
    expect(readTask(`1. <Task due="2020-08-30">${ORDER}</Task>`)).toEqual(found);
    expect(found.tasks).toEqual([
      { lead: 'phong-noi-vu', cooperating: 'cong-an-huyen', due: { on: '2020-08-30' } },
    ]);
  });

  test('corrects who leads, and the roles of those named', () => {
    const { tasks, roles } = readTask(
      `1. <Task lead="cong-an-huyen" cooperating="phong-noi-vu">${ORDER}</Task>`,
    );
    expect(tasks).toEqual([
      { lead: 'cong-an-huyen', cooperating: 'phong-noi-vu', due: { on: '2020-08-30' } },
    ]);
    expect(roles).toEqual(['phong-noi-vu cooperating', 'cong-an-huyen lead']);
  });

  test('says that nobody cooperates', () => {
    const { tasks, roles } = readTask(`1. <Task cooperating="">${ORDER}</Task>`);
    expect(tasks[0]!.cooperating).toBe('');
    expect(roles).toEqual(['phong-noi-vu lead', 'cong-an-huyen mentioned']);
  });

  test('corrects the time that the words were read as', () => {
    const { tasks, surfaces } = readTask(`1. <Task due="2020-Q3">${ORDER}</Task>`);
    expect(tasks[0]!.due).toEqual({ quarter: '2020-Q3' });
    expect(surfaces).toEqual(['trước ngày 30/8/2020']);
  });

  test.each([
    ['2020-08-30', { on: '2020-08-30' }],
    ['2020-08', { month: '2020-08' }],
    ['2020-Q3', { quarter: '2020-Q3' }],
    ['2020', { year: 2020 }],
  ])('states a task due %s where no words say so', (due, expected) => {
    const { tasks, surfaces } = readTask(
      `1. <Task lead="phong-noi-vu" due="${due}">Xong việc.</Task>`,
    );
    expect(tasks).toEqual([{ lead: 'phong-noi-vu', cooperating: '', due: expected }]);
    expect(surfaces).toEqual(['Xong việc.']);
  });

  test('keeps the tasks around it, with their own deadlines', () => {
    const { tasks } = readTask(
      `1. <Task lead="cong-an-huyen" due="2020-07-01">Xong việc.</Task> ${ORDER}\n\n2. ${ORDER}`,
    );
    expect(tasks.map(({ lead, due }) => [lead, due])).toEqual([
      ['cong-an-huyen', { on: '2020-07-01' }],
      ['phong-noi-vu', { on: '2020-08-30' }],
      ['phong-noi-vu', { on: '2020-08-30' }],
    ]);
  });

  test('says the same of each paragraph it surrounds, and joins no words', () => {
    const { preamble, tasks } = readMdx(
      '2020/a',
      '',
      '<Task lead="phong-noi-vu">\n\nMột.\n\nHai.\n\n</Task>',
    );
    expect(preamble.text).toBe('Một.\nHai.');
    expect(tasks).toHaveLength(2);
  });
});

describe('<Result>', () => {
  test('points from its words to the section that set the task', () => {
    const { results, sections } = readMdx(
      '2020/a',
      '',
      '1. Đến nay <Result of="2019/b#muc-iv-6">**đã** xong</Result>.',
    );
    const [{ start, end, ...result }] = results as [(typeof results)[0]];
    expect(sections[0]!.text.slice(start, end)).toBe('đã xong');
    expect(result).toMatchObject({ section: '1', of: { notice: '2019/b', section: 'iv-6' } });
    expect(result.at).toEqual({ line: 6, column: 12 });
  });

  test('is a link to what it reports on', () => {
    const { sections } = readMdx('2020/a', '', '1. <Result of="2019/b#muc-1">Đã xong</Result>.');
    const nothing = { mentions: [], deadlines: [], citations: [] };
    const block = sections[0]!.blocks[0]!;
    expect(block.type !== 'table' && buildRuns(block, nothing)).toEqual([
      { mark: { type: 'link', url: '/thong-bao/2019/b/#muc-1' }, children: ['Đã xong'] },
      '.',
    ]);
  });
});

test('a resolved citation is one link, without the mentions inside it', () => {
  const notice = readMdx('2020/a', '', 'Theo Nghị quyết số 42 của UBND tỉnh.');
  const citations = notice.citations.map((citation) => ({
    ...citation,
    end: citation.end + ' của UBND tỉnh'.length,
    to: { notice: '2019/b', section: undefined },
  }));
  const block = notice.preamble.blocks[0]!;
  const runs = block.type !== 'table' && buildRuns(block, { ...notice, citations });
  expect(runs && runs[1]).toMatchObject({
    mark: { type: 'link', url: '/thong-bao/2019/b/' },
    children: [{ mark: { type: 'citation' }, children: ['Nghị quyết số 42 của UBND tỉnh'] }],
  });
});

describe('components', () => {
  test.each([
    ['<Task>a</Task>', ['6:1 component-attribute']],
    ['<Task who="cong-an-huyen">a</Task>', ['6:1 component-attribute']],
    ['<Task due="2020-02-30">a</Task>', ['6:1 component-attribute']],
    ['<Task lead="a"></Task>', ['6:1 component-empty']],
    ['<Result>a</Result>', ['6:1 component-attribute']],
    ['<Result of="2020/a">a</Result>', ['6:1 component-attribute']],
    ['Đã <Result of="2020/a#muc-1" on="x">a</Result>', ['6:4 component-attribute']],
    ['<Result of="2020/a#muc-1">a</Result>', []],
    ['Có <constructor>a</constructor>', ['6:4 html-raw']],
    ['<Deadline constructor="a">a</Deadline>', ['6:1 component-attribute']],
  ])('%s', (body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
  });

  test('are all named where an unknown one is refused', () => {
    const { problems } = readNoticeText('---\nsubject: Thử\nkind: khac\n---\n\n<Sick>a</Sick>');
    expect(problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Không có thẻ \`<Sick>\`. Có phải bạn muốn ghi \`<Sic>\`? Chỉ dùng được: Agency, Deadline, Task, Result, Sic, Section, Note.",
      ]
    `);
  });

  test('agencies of a task are looked up in the registry', () => {
    const { uses } = readNoticeText(
      '---\nsubject: a\nkind: khac\n---\n\n<Task lead="a b" cooperating="c">Xong.</Task>',
    );
    expect(uses.map(({ registry, id }) => `${registry} ${id}`)).toEqual([
      'agency a',
      'agency b',
      'agency c',
    ]);
  });
});
