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
  const edition = { staging: '', keeps, isPublished: () => Promise.resolve(false) };
  const { hooks } = planPages(edition, code, (address) => addresses.push(address));
  let planned: AstroPrerenderer | undefined;
  await hooks['astro:build:start']?.({
    logger: undefined as never, // not used
    setPrerenderer(wrap) {
      if (typeof wrap === 'function') planned = wrap(toPrerenderer(paths));
    },
  });
  const rendered = await planned!.getStaticPaths();
  return { rendered: rendered.map(({ pathname }) => pathname), asked, keys, addresses };
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
