import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { getGlossary } from '../../../src/archive/registry.ts';
import { makeContentFolder, writeContent } from '../checks/content-folder.ts';
import { readFolder } from '../archive/make-archive.ts';

const NOTHING = { abbreviations: [], ambiguous: [] };

let folder: string;
afterEach(() => rm(folder, { recursive: true }));

/** What a glossary is read as, and the issues that it makes. */
async function read(text: string | undefined) {
  folder = await makeContentFolder();
  if (text !== undefined) await writeContent(folder, 'glossary.yaml', text);
  const { db, issues } = await readFolder(folder);
  const told = issues.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
  return { glossary: getGlossary(db), issues: told };
}

describe('glossary.yaml', () => {
  test('says what abbreviations stand for, and which have several meanings', async () => {
    expect(await read('NTM: nông thôn mới\nambiguous: [TT, KH]\n')).toEqual({
      glossary: {
        abbreviations: [{ short: 'NTM', words: 'nông thôn mới' }],
        ambiguous: ['TT', 'KH'],
      },
      issues: [],
    });
  });

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['nothing but a remark', '# Chưa có từ nào.\n'],
  ])('may be %s', async (_state, text) => {
    expect(await read(text)).toEqual({ glossary: NOTHING, issues: [] });
  });

  test('is one issue when it is no YAML', async () => {
    const { glossary, issues } = await read('NTM: nông thôn mới\nTT: "thông tư\n');
    expect(glossary).toEqual(NOTHING);
    expect(issues).toMatchInlineSnapshot(`
      [
        "glossary.yaml:3:1 yaml-syntax: Phần khai báo YAML bị lỗi: thiếu dấu ngoặc kép, ngoặc vuông hoặc dấu hai chấm ở đây.",
      ]
    `);
  });

  test('is one issue at a value that is no words', async () => {
    const { glossary, issues } = await read('NTM: nông thôn mới\nTT: [thông tư, thông tin]\n');
    expect(glossary).toEqual(NOTHING);
    expect(issues).toMatchInlineSnapshot(`
      [
        "glossary.yaml:2:5 field-type: Trường \`TT\` phải là một chuỗi chữ; nếu giá trị có dấu đặc biệt, hãy đặt trong ngoặc kép.",
      ]
    `);
  });

  test('is one issue when it is a list', async () => {
    expect((await read('- NTM\n')).issues).toMatchInlineSnapshot(`
      [
        "glossary.yaml:1:1 field-type: Trường \`gốc\` phải là một nhóm trường thụt vào bên dưới.",
      ]
    `);
  });
});
