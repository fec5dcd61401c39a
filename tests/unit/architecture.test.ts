import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Room → the rooms and libraries it may import. A room not named here may not exist. */
const ROOMS: Record<string, { rooms: string[]; libraries: RegExp }> = {
  domain: { rooms: [], libraries: /^(?:fastest-levenshtein|modern-ahocorasick)$/ },
  archive: { rooms: ['domain'], libraries: /./ },
  checks: { rooms: ['archive', 'domain'], libraries: /^node:/ },
  search: { rooms: ['archive', 'domain', 'exports'], libraries: /^(?:node:|pagefind$|yaml$)/ },
  exports: { rooms: ['archive', 'domain'], libraries: /./ },
  importer: { rooms: ['archive', 'domain'], libraries: /./ },
  commands: {
    rooms: ['archive', 'checks', 'domain', 'exports', 'importer', 'search'],
    libraries: /./,
  },
  components: { rooms: ['components', 'domain', 'search', 'styles'], libraries: /./ },
  layouts: { rooms: ['components', 'domain', 'styles', 'archive'], libraries: /./ },
  pages: {
    rooms: ['archive', 'checks', 'components', 'domain', 'exports', 'layouts', 'search', 'styles'],
    libraries: /./,
  },
  styles: { rooms: [], libraries: /./ },
};

/** What the browser is sent for search may import only this. */
const BROWSER = ['search', 'domain/vietnamese'];

const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|lib|common|misc|shared)(?:\.|\/|$)/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro|mdx)$/.test(file) && file !== 'content.config.ts')
  .map((file) => file.replaceAll('\\', '/'));

const imports = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3]!,
  }));
});

describe('architecture', () => {
  test('every file stands in a known room', () => {
    expect(files.filter((file) => !ROOMS[roomOf(file)])).toEqual([]);
  });

  test('imports point one way', () => {
    expect(imports.filter(({ file, target }) => !mayImport(file, target)).map(show)).toEqual([]);
  });

  test('the domain knows no clock and no machine', () => {
    const impure =
      /\bnew Date\(\)|Date\.now|Math\.random|process\.|\bdocument\.\w|\bwindow\.\w|toLocale\w+\(\)/;
    const domain = files.filter((file) => roomOf(file) === 'domain');
    expect(domain.filter((file) => impure.test(readFileSync(join('src', file), 'utf8')))).toEqual(
      [],
    );
  });

  test('the browser side of search imports only search and Vietnamese', () => {
    const browser = imports.filter(({ file }) => file.startsWith('search/browser/'));
    const strange = browser.filter(({ file, target }) => {
      const path = resolve(file, target);
      return !path || !BROWSER.some((allowed) => path.startsWith(`${allowed}/`));
    });
    expect(strange.map(show)).toEqual([]);
  });

  test('no drawer is called utils', () => {
    expect(files.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });

  test('only archive and exports touch Astro besides the pages', () => {
    const allowed = new Set(['archive', 'commands', 'pages', 'layouts', 'components']);
    const astro = imports.filter(({ target }) => /^astro(?::|$|\/)/.test(target));
    expect(astro.filter(({ file }) => !allowed.has(roomOf(file))).map(show)).toEqual([]);
  });
});

function mayImport(file: string, target: string): boolean {
  const room = roomOf(file);
  const path = resolve(file, target);
  if (!path) return ROOMS[room]?.libraries.test(target) ?? false;
  // The handbook is written once, in content/, and shown by a page.
  if (path.startsWith('../content/')) return room === 'pages';
  const other = roomOf(path);
  return other === room || (ROOMS[room]?.rooms.includes(other) ?? false);
}

/** The path below src of a relative import; undefined for a library. */
function resolve(file: string, target: string): string | undefined {
  return target.startsWith('.')
    ? normalize(join(dirname(file), target)).replaceAll('\\', '/')
    : undefined;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function show({ file, target }: { file: string; target: string }): string {
  return `${file} imports ${target}`;
}
