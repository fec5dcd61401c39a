import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  fillMessages,
  listExamples,
  listSections,
  openExampleFolder,
  type ExampleFolder,
} from '../../../src/commands/handbook/examples.ts';
import { fillRegion, writeRegions } from '../../../src/commands/handbook/tables.ts';
import { ISSUE_TABLE } from '../../../src/domain/issue/issue-table.ts';

const HANDBOOK = readFileSync('content/README.md', 'utf8');
const RULES_FROM = HANDBOOK.indexOf('## Các lỗi và cách sửa');

/** Rules about a file as a whole, which no block of text can show; and one that has no mend in text. */
const WITHOUT_EXAMPLE = [
  'file-misplaced',
  'file-missing',
  'file-not-utf8',
  'file-too-large',
  'original-changed',
  'original-missing',
  'slug-changed',
  'slug-duplicate',
  'slug-invalid',
];
const WITHOUT_MEND = ['secrecy-mark', 'unknown-body'];

describe('the handbook', () => {
  let folder: ExampleFolder;
  beforeAll(async () => {
    folder = await openExampleFolder('content');
  });
  afterAll(() => folder.remove());

  const examples = listExamples(HANDBOOK);
  const rules = Object.keys(ISSUE_TABLE);
  const isOfRule = ({ heading }: { heading: string }) => rules.includes(heading);

  test('explains every rule under its own heading', () => {
    const [, ...headings] = listSections(HANDBOOK.slice(RULES_FROM));
    expect(headings.map(({ heading }) => heading).toSorted()).toEqual(rules.toSorted());
  });

  test('shows every rule with an example and its mend', () => {
    const count = (rule: string) => examples.filter(({ heading }) => heading === rule).length;
    expect(rules.filter((rule) => count(rule) === 0).toSorted()).toEqual(WITHOUT_EXAMPLE);
    expect(rules.filter((rule) => count(rule) === 1).toSorted()).toEqual(WITHOUT_MEND);
  });

  test.each(examples.filter((example) => isOfRule(example) && example.ordinal === 0))(
    'the example of $heading breaks that rule and no other',
    async (example) => {
      const found = (await folder.check(example)).map(({ rule }) => rule);
      expect([...new Set(found)]).toEqual([example.heading]);
    },
  );

  test.each(examples.filter((example) => !isOfRule(example) || example.ordinal > 0))(
    'under $heading, example $ordinal is right',
    async (example) => {
      expect(await folder.check(example)).toEqual([]);
    },
  );

  test('says of fields and messages what the code says', async () => {
    let filled = HANDBOOK;
    for (const [name, text] of Object.entries(writeRegions()))
      filled = fillRegion(filled, name, text);
    filled = await fillMessages(filled, folder);
    expect(filled === HANDBOOK || 'run `node src/commands/handbook.ts`').toBe(true);
  });
});
