import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../../src/archive/database.ts';
import { setMeta } from '../../../../src/archive/meta.ts';
import { toBundle } from '../../../../src/commands/build/bundle.ts';
import { startRenderers } from '../../../../src/commands/build/start-renderers.ts';
import { formatFailure } from '../../../../src/commands/failure.ts';

const work = mkdtempSync(join(tmpdir(), 'niem-yet-rendering-'));
vi.stubEnv('CACHE_DIR', work); // where the threads look for the store
const db = openDatabase(join(work, 'archive.sqlite'));
db.execute('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT)');
setMeta(db, 'reading', 'lần này');
const bundle = toBundle(join(work, 'bundle'));
mkdirSync(bundle.server, { recursive: true });
writeFileSync(bundle.styles, '[]');

/** A bundle of one route, whose pages show their props; one without words fails. */
writeFileSync(
  join(bundle.server, 'prerender-entry.mjs'),
  `const entries = new Map();
const key = ({ route }) => route;
export const app = {
  manifest: { routes: [{ routeData: { route: '/[id]' } }] },
  routeCache: {
    key,
    get: (route) => entries.get(key(route)),
    set: (route, entry) => entries.set(key(route), entry),
  },
  setInternals() {},
  setOptions() {},
  getComponentByRoute: () => Promise.resolve({}),
  async render({ url }, { routeData }) {
    const { props } = app.routeCache.get(routeData).staticPaths.keyed.get(new URL(url).pathname);
    if (!props.words) throw new Error('Trang không có chữ.');
    return new Response(app.manifest.site + ': ' + props.words);
  },
};`,
);

afterAll(() => {
  db.close();
  rmSync(work, { recursive: true });
});

test('renders pages that were listed elsewhere into their files', async () => {
  await using renderers = start('lần này', 2);
  const pages = ['một', 'hai', 'ba'].map((words, at) => toTask(`/${at}`, words));
  await Promise.all(pages.map((page) => renderers.run([page])));
  const written = pages.map(({ file }) => readFileSync(join(work, 'site', file), 'utf8'));
  expect(written).toEqual(['một', 'hai', 'ba'].map((words) => `https://niem-yet.vn: ${words}`));
});

test('names the page that fails, and why', async () => {
  await using renderers = start('lần này', 1);
  const failing = renderers.run([toTask('/tot', 'một'), toTask('/trong', '')]);
  const error = await failing.catch((caught: unknown) => caught);
  expect(formatFailure(error, false)).toContain('/trong could not be rendered');
  expect(formatFailure(error, false)).toContain('vì: Trang không có chữ.');
  await expect(renderers.run([toTask('/sau', 'hai')])).rejects.toBe(error);
});

test('renders nothing of an archive that was read again', async () => {
  await using renderers = start('lần trước', 1);
  const error = await renderers.run([toTask('/mot', 'một')]).catch((caught: unknown) => caught);
  expect(formatFailure(error, false)).toBe(
    'Nội dung vừa được đọc lại, khi trang đang được dựng từ lần đọc trước. Hãy chạy lại.',
  );
});

function start(reading: string, count: number) {
  const destination = { site: 'https://niem-yet.vn', staging: join(work, 'site') };
  return startRenderers({ ...destination, bundle, reading }, count);
}

function toTask(pathname: string, words: string) {
  return {
    pathname,
    address: pathname,
    file: `${pathname}.html`,
    route: '/[id]',
    props: { words },
  };
}
