import { describe, expect, test } from 'vitest';
import { findImpurities } from './architecture/find-impurities.ts';
import { findRoomCircles, type RoomCircle } from './architecture/find-room-circles.ts';
import { findStrangeReach } from './architecture/find-strange-reach.ts';
import { findImports, readTree, type Import } from './architecture/read-imports.ts';
import { findForbidden, findRoom, type House, isWithin } from './architecture/rooms.ts';

const NOTHING: string[] = [];
const WORDS = ['language', 'domain'];
const TEXTS = [...WORDS, 'reading', 'content'];
/** The queries, and the one file that opens the store for them. */
const ARCHIVE = ['archive', 'archive/open-archive.ts'];

/** Room → what it may import besides itself. A file that stands in none of them may not exist. */
const HOUSE: House = {
  language: { rooms: NOTHING, libraries: NOTHING },
  machine: { rooms: NOTHING, libraries: ['node:'] },
  domain: { rooms: ['language'], libraries: ['fastest-levenshtein'] },
  reading: { rooms: WORDS, libraries: NOTHING },
  content: { rooms: [...WORDS, 'reading'], libraries: ['node:', 'astro/zod', 'yaml', 'satteri'] },
  checks: { rooms: TEXTS, libraries: ['node:'] },
  archive: { rooms: ['domain'], libraries: ['node:'] },
  'archive/open-archive.ts': {
    rooms: ['domain', 'archive', 'content/location.ts'],
    libraries: ['node:'],
  },
  'archive/ingest': { rooms: [...TEXTS, 'machine', 'checks', ...ARCHIVE], libraries: ['node:'] },
  publishing: { rooms: ['machine'], libraries: ['node:'] },
  search: { rooms: WORDS, libraries: ['node:', 'pagefind'] },
  'search/index': { rooms: [...WORDS, 'machine', 'archive', 'search'], libraries: ['node:'] },
  exports: {
    rooms: [...WORDS, ...ARCHIVE],
    libraries: ['node:', 'csv-stringify/', 'feed', 'fflate', 'ical-generator'],
  },
  importer: {
    rooms: [...TEXTS, 'archive'],
    libraries: ['node:', 'cfb', 'fflate', 'htmlparser2', 'unpdf'],
  },
  styles: { rooms: NOTHING, libraries: ['tailwindcss/'] },
  components: { rooms: [...WORDS, 'search/browser', 'styles'], libraries: ['satteri'] },
  layouts: { rooms: [...WORDS, ...ARCHIVE, 'components', 'styles'], libraries: ['astro'] },
  pages: {
    rooms: [
      ...[...WORDS, ...ARCHIVE, 'components', 'exports', 'layouts', 'search/browser', 'styles'],
      '../content/README.md', // the handbook is written once, there
    ],
    libraries: ['astro', 'node:'],
  },
  commands: {
    rooms: [
      ...[...TEXTS, 'machine', 'checks', ...ARCHIVE, 'archive/ingest', 'publishing'],
      ...['exports', 'importer', 'search', 'search/index'],
    ],
    libraries: ['node:', 'astro', 'astro/'],
  },
};

/** What a visitor's browser is sent for search may reach only this, over however many files. */
const BROWSER = { rooms: ['search', 'language', 'domain/site'], libraries: NOTHING };

/** Rooms whose answers depend on their arguments alone. */
const PURE = ['language', 'domain', 'reading'];

const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|lib|common|misc|shared)(?:\.|\/|$)/u;

const tree = readTree('src');
const files = Object.keys(tree);
const imports = findImports(tree);

describe('architecture', () => {
  test('every file stands in a known room', () => {
    expect(files.filter((file) => findRoom(HOUSE, file) === undefined)).toEqual([]);
  });

  test('imports point one way', () => {
    expect(findForbidden(HOUSE, imports).map(show)).toEqual([]);
  });

  test('nothing imports in a circle: no rooms, no sub-rooms, no files', () => {
    expect(findRoomCircles(imports).map(showCircle)).toEqual([]);
  });

  test('the browser reaches search, Vietnamese and addresses only', () => {
    const strange = findStrangeReach('search/browser', BROWSER, imports);
    expect(strange.map((way) => way.join(' → '))).toEqual([]);
  });

  test('language, domain and reading know no clock, no machine, no page', () => {
    const pure = files.filter((file) => PURE.some((room) => isWithin(file, room)));
    const found = pure.flatMap((file) =>
      findImpurities(file, tree[file]!).map((code) => `${file}: ${code}`),
    );
    expect(found).toEqual([]);
  });

  test('no drawer is called utils', () => {
    expect(files.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });
});

/** The members, and of the imports those that are fewest: one of them is the one to turn around. */
function showCircle({ folder, members, imports: edges }: RoomCircle): string {
  const pairs = Map.groupBy(edges, ({ from, to }) => [from, to].map(toMember).join());
  const fewest = [...pairs.values()].toSorted((a, b) => a.length - b.length)[0]!;
  return `${folder || 'src'}: ${members.join(' ↔ ')} (${fewest.map(show).join(', ')})`;

  function toMember(file: string): string {
    return members.find((member) => isWithin(file, [folder, member].filter(Boolean).join('/')))!;
  }
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}
