import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, test } from 'vitest';
import { planPages } from '../../../../src/commands/build/plan-pages.ts';

const page = (pathname: string, cacheKey?: string) => toPath(pathname, 'page', cacheKey);
const endpoint = (pathname: string, cacheKey?: string) => toPath(pathname, 'endpoint', cacheKey);

describe('planPages', () => {
  test('lets Astro render what is not kept', async () => {
    const { rendered, asked } = await plan(
      [page('/'), page('/nam/2020', 'khoá'), endpoint('/nam/2020/feed.xml', 'khoá'), page('/nam')],
      ['nam/2020/index.html'],
    );
    expect(rendered).toEqual(['/', '/nam/2020/feed.xml', '/nam']);
    expect(asked).toEqual(['nam/2020/index.html', 'nam/2020/feed.xml']);
  });

  test('lists the pages for search engines, kept or not', async () => {
    const { addresses } = await plan(
      [page('/'), page('/404'), page('/nam/2020', 'khoá'), endpoint('/feed.xml')],
      ['nam/2020/index.html'],
    );
    expect(addresses).toEqual(['/', '/nam/2020/']);
  });

  test('lets no second page take the place of a kept one', async () => {
    const paths = [
      page('/nam/2020', 'khoá'),
      page('/nam/2020/', 'khác'),
      page('/nam/2021', 'khoá'),
    ];
    const { rendered } = await plan(paths, ['nam/2020/index.html']);
    expect(rendered).toEqual(['/nam/2021']);
  });

  test('tells how many of the pages to be rendered are', async () => {
    const { told } = await plan(
      [page('/'), page('/nam/2020', 'khoá'), page('/nam')],
      ['nam/2020/index.html'],
    );
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('keys a page by the code as well', async () => {
    const keys = await Promise.all(
      ['mã', 'mã khác'].map(async (code) => (await plan([page('/nam', 'khoá')], [], code)).keys),
    );
    expect(keys[0]).not.toEqual(keys[1]);
  });
});

/** What becomes of a list of pages when an edition keeps some files. */
async function plan(paths: PathWithRoute[], kept: string[], code = 'mã') {
  const [asked, keys, addresses]: [string[], string[], string[]] = [[], [], []];
  const keeps = (file: string, key: string) => {
    asked.push(file);
    keys.push(key);
    return kept.includes(file);
  };
  const edition = {
    staging: '',
    keeps,
    locate: (file: string) => file,
    isPublished: () => Promise.resolve(false),
  };
  const told: [number, number][] = [];
  const { hooks } = planPages({
    edition,
    code,
    onPage: (address) => addresses.push(address),
    onProgress: (done, all) => told.push([done, all]),
  });
  let planned: AstroPrerenderer | undefined;
  await hooks['astro:build:start']?.({
    logger: undefined as never, // not used
    setPrerenderer(wrap) {
      if (typeof wrap === 'function') planned = wrap(toPrerenderer(paths));
    },
  });
  const chosen = await planned!.getStaticPaths();
  for (const { route } of chosen)
    await planned!.render(new Request('https://vi.example/'), { routeData: route });
  return { rendered: chosen.map(({ pathname }) => pathname), asked, keys, addresses, told };
}

function toPrerenderer(paths: PathWithRoute[]): AstroPrerenderer {
  return {
    name: 'thử',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(new Response()),
  };
}

function toPath(pathname: string, type: 'page' | 'endpoint', cacheKey?: string): PathWithRoute {
  const route = { type } as PathWithRoute['route']; // the type is all that counts
  return cacheKey === undefined ? { pathname, route } : { pathname, route, cacheKey };
}
