import { describe, expect, test } from 'vitest';
import { findCircles, toGraph } from './circles.ts';
import { findImpurities } from './find-impurities.ts';
import { findRoomCircles } from './find-room-circles.ts';
import { findStrangeReach } from './find-strange-reach.ts';
import { findImports, type Import, type Tree } from './read-imports.ts';
import { findForbidden, findRoom, type House } from './rooms.ts';

/** A small house in order: words, a book of them, and a page that shows it. */
const SOUND: Tree = {
  'words/fold.ts': 'export const fold = 1;',
  'words/tone.ts': "import { fold } from './fold.ts';",
  'book/open.ts': "import { fold } from '../words/fold.ts';",
  'book/ingest.ts': "import './open.ts'; import 'node:fs';",
  'page/client/box.ts': "import '../find.ts';",
  'page/find.ts': "import { fold } from '../words/fold.ts';",
};

const HOUSE: House = {
  words: { rooms: [], libraries: [] },
  book: { rooms: ['words'], libraries: ['yaml'] },
  'book/ingest*': { rooms: ['book'], libraries: ['node:'] },
  page: { rooms: ['words', 'book/open.ts'], libraries: [] },
};

describe('findImports', () => {
  test.each([
    ['a plain import', "import { a } from './b.ts';"],
    ['a type', "import type { A } from './b.ts';"],
    ['a re-export', "export * from './b.ts';"],
    ['an effect', "import './b.ts';"],
    ['an import on demand', "const load = () => import('./b.ts');"],
    ['several lines', "import {\n  a,\n  type B,\n} from './b.ts';"],
    ['a worker', "new Worker(new URL('./b.ts', import.meta.url), { type: 'module' });"],
    ['raw text', "import text from './b.ts?raw';"],
  ])('sees %s', (_, code) => {
    expect(findImports({ 'room/a.ts': code })).toEqual([
      { from: 'room/a.ts', to: 'room/b.ts', isLibrary: false },
    ]);
  });

  test('sees the scripts of a component, and not its words', () => {
    const component =
      "---\nimport A from '../a.astro';\n---\n<p>import 'x';</p>\n<script>\nimport './b.ts';\n</script>";
    expect(show(findImports({ 'room/c.astro': component }))).toEqual([
      'room/c.astro → a.astro',
      'room/c.astro → room/b.ts',
    ]);
  });

  test('leaves what a comment or a string says', () => {
    expect(findImports({ 'a.ts': "// import './b.ts';\nconst said = `import './c.ts'`;" })).toEqual(
      [],
    );
  });
});

describe('findForbidden', () => {
  test('finds nothing in a sound house', () => {
    expect(findForbidden(HOUSE, findImports(SOUND))).toEqual([]);
    expect(findRoomCircles(findImports(SOUND))).toEqual([]);
  });

  test.each([
    ['against the order', 'words/tone.ts', "import '../book/open.ts';"],
    ['a type against the order', 'words/tone.ts', "import type { A } from '../book/open.ts';"],
    ['a library that is not named', 'words/tone.ts', "import 'node:fs';"],
    ['a library that only begins alike', 'book/open.ts', "import 'yaml-more';"],
    ['the writer, by one who may only read', 'page/find.ts', "import '../book/ingest.ts';"],
    ['a file beside the one that is allowed', 'page/find.ts', "import '../book/close.ts';"],
    ['out of the house', 'page/find.ts', "import '../../content/a.ts';"],
    ['by a room unknown', 'drawer/a.ts', "import '../words/fold.ts';"],
  ])('finds an import %s', (_, file, code) => {
    expect(findForbidden(HOUSE, findImports({ ...SOUND, [file]: code }))).toHaveLength(1);
  });
});

describe('findRoom', () => {
  test('finds the deepest room, and none for a stranger', () => {
    expect(findRoom(HOUSE, 'book/open.ts')).toBe('book');
    expect(findRoom(HOUSE, 'book/ingest-notices.ts')).toBe('book/ingest*');
    expect(findRoom(HOUSE, 'bookcase/open.ts')).toBeUndefined();
  });
});

describe('findStrangeReach', () => {
  const reach = (changed: Tree) =>
    findStrangeReach(
      'page/client',
      { rooms: ['page', 'words'], libraries: [] },
      findImports({ ...SOUND, ...changed }),
    );

  test('finds nothing in a sound house', () => {
    expect(reach({})).toEqual([]);
  });

  test('finds what is reached over several files, with the way there', () => {
    expect(reach({ 'words/fold.ts': "import 'node:fs';" })).toEqual([
      ['page/client/box.ts', 'page/find.ts', 'words/fold.ts', 'node:fs'],
    ]);
    expect(reach({ 'page/find.ts': "export * from '../book/open.ts';" })).toEqual([
      ['page/client/box.ts', 'page/find.ts', 'book/open.ts'],
    ]);
  });
});

describe('findRoomCircles', () => {
  const circles = (changed: Tree) =>
    findRoomCircles(findImports({ ...SOUND, ...changed })).map(
      ({ folder, members }) => `${folder}: ${members.join(' ')}`,
    );

  test.each([
    ['rooms', { 'words/fold.ts': "import '../page/find.ts';" }, ': page words'],
    ['files', { 'words/fold.ts': "import './tone.ts';" }, 'words: fold.ts tone.ts'],
    ['types', { 'words/fold.ts': "import type { T } from './tone.ts';" }, 'words: fold.ts tone.ts'],
    [
      'a sub-room and a file',
      { 'page/find.ts': "import './client/box.ts';" },
      'page: client find.ts',
    ],
  ])('finds a circle of %s', (_, changed, expected) => {
    expect(circles(changed)).toEqual([expected]);
  });

  test('finds a circle of sub-rooms that no file is on', () => {
    const tree = {
      'book/read/a.ts': "import '../write/a.ts';",
      'book/write/b.ts': "import '../read/b.ts';",
    };
    expect(circles(tree)).toEqual(['book: read write']);
  });
});

describe('findCircles', () => {
  test('finds each circle once, and long ones whole', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fe', 'gg', 'ha'];
    const graph = toGraph(edges.map((edge) => [edge[0]!, edge[1]!]));
    expect(findCircles(graph).toSorted()).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });

  test('finds none where two ways meet again', () => {
    expect(
      findCircles(
        toGraph([
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'd'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('findImpurities', () => {
  test.each([
    'new Date()',
    'Date.now()',
    'Date()',
    'Math.random()',
    'process.env.HOME',
    'document.title',
    'globalThis.name',
    'setTimeout(f, 1)',
    'words.toLocaleUpperCase()',
    'words.toLocaleLowerCase(undefined)',
    'a.localeCompare(b)',
    'new Intl.Collator()',
    'Intl.DateTimeFormat(undefined, options)',
  ])('finds `%s`', (code) => {
    expect(findImpurities('a.ts', `const a = ${code};`)).not.toEqual([]);
  });

  test.each([
    "new Date('2020-06-18')",
    'Date.UTC(2020, 5, 18)',
    "words.toLocaleUpperCase('vi')",
    "a.localeCompare(b, 'vi')",
    "new Intl.Collator('vi')",
    '{ process: 1 }.process',
    'words.sort()',
    '(document: string) => document.length',
    "'new Date()' /* Date.now() */",
  ])('leaves `%s`', (code) => {
    expect(findImpurities('a.ts', `const a = ${code};`)).toEqual([]);
  });
});

function show(imports: Import[]): string[] {
  return imports.map(({ from, to }) => `${from} → ${to}`);
}
