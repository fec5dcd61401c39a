import { describe, expect, test } from 'vitest';
import { findOutside } from './find-outside.ts';
import { readTree, type Tree } from './read-imports.ts';

/** This file is full of examples. */
const HERE = 'tests/unit/architecture/repository.test.ts';

/** File → what it may name although it lies outside, as it is written there. */
const ALLOWED: Record<string, string[]> = {
  // Paths that a wrong or hostile notice may name, and that must be refused.
  'tests/unit/checks/safety.test.ts': ["'../site.yaml'", "'/etc/passwd'"],
  'tests/unit/commands/new.test.ts': ["'../../../etc/passwd'"],
  'tests/unit/fuzz/broken-notices.ts': [
    "'../../x'",
    "'../../etc/passwd'",
    "'/etc/passwd'",
    "'~/x'",
    "'file:///etc/passwd'",
  ],
  'tests/unit/publishing/refuse-target.test.ts': ['homedir()'],
  // Folders of the test's own making.
  'tests/site/newcomer.test.ts': ["'../thong-bao.txt'", "process.env['PATH']"],
  'tests/unit/publishing/paths.test.ts': ["'../dia/moi'"],
  // What not every machine has: a second disk, the folder of Linux's processes.
  'tests/unit/bench/measure.test.ts': ['test.runIf'],
  'tests/unit/publishing/publish.test.ts': ['test.runIf'],
  'tests/unit/publishing/target.test.ts': ['test.runIf'],
  // Where the browser stands.
  'tests/site/browser/chromium.ts': ["env['PATH']", "env['CHROMIUM_PATH']"],
  // The handbook, as `src/pages` imports it.
  'tests/unit/architecture.test.ts': ["'../content/README.md'"],
};

const files: Tree = { ...readPart('unit'), ...readPart('site') };

describe('the tests', () => {
  test('read nothing outside the repository, and always run', () => {
    const found = Object.keys(files).flatMap((file) =>
      findOutside(file, files[file]!)
        .filter((it) => file !== HERE && !ALLOWED[file]?.includes(it))
        .map((it) => `${file}: ${it}`),
    );
    expect(found).toEqual([]);
  });

  test('name what they are allowed to', () => {
    const unused = Object.entries(ALLOWED).flatMap(([file, allowed]) => {
      const found = findOutside(file, files[file] ?? '');
      return allowed.filter((it) => !found.includes(it)).map((it) => `${file}: ${it}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('findOutside', () => {
  test.each([
    ["const CORPUS = '../beside/corpus';"],
    ['read(`../beside`);'],
    ["read('./../beside');"],
    ["read('/home/an/thong-bao.txt');"],
    ["read('~/thong-bao.txt');"],
    ["read('file:///c/thong-bao.txt');"],
    ["import '../../../../beside.ts';"],
    ["read(process.env['CORPUS']);"],
    ['read(env.CORPUS);'],
    ["join(homedir(), 'x');"],
    ["describe.skipIf(missing)('x');"],
    ["test.only('x');"],
  ])('finds %s', (code) => {
    expect(findOutside('tests/unit/a.test.ts', code)).toHaveLength(1);
  });

  test.each([
    ["read('tests/fixtures/base');"],
    ["read('/thong-bao/2020/ket-luan/');"],
    ["import '../../src/a.ts';"],
    ["spawn('npm', { env });"],
    ["// read('../beside')"],
  ])('leaves %s', (code) => {
    expect(findOutside('tests/unit/a.test.ts', code)).toEqual([]);
  });
});

function readPart(part: string): Tree {
  const folder = `tests/${part}`;
  return Object.fromEntries(
    Object.entries(readTree(folder)).map(([file, text]) => [`${folder}/${file}`, text]),
  );
}
