import type { PathWithRoute } from 'astro';
import { describe, expect, test } from 'vitest';
import { planPages } from '../../../../src/commands/build/plan-pages.ts';

const page = (pathname: string, cacheKey?: string) => toPath(pathname, 'page', cacheKey);
const endpoint = (pathname: string, cacheKey?: string) => toPath(pathname, 'endpoint', cacheKey);

describe('planPages', () => {
  test('renders what is not kept', () => {
    const { rendered, asked } = plan(
      [page('/'), page('/nam/2020', 'khoá'), endpoint('/nam/2020/feed.xml', 'khoá'), page('/nam')],
      { kept: ['nam/2020/index.html'] },
    );
    expect(rendered).toEqual(['/', '/nam/2020/feed.xml', '/nam/']);
    expect(asked).toEqual(['nam/2020/index.html', 'nam/2020/feed.xml']);
  });

  test('lists the pages for search engines, kept or not', () => {
    const paths = [page('/'), page('/404'), page('/nam/2020', 'khoá'), endpoint('/feed.xml')];
    const { listed } = plan(paths, { kept: ['nam/2020/index.html'] });
    expect(listed).toEqual(['/', '/nam/2020/']);
  });

  test('lets nothing take the place of another file', () => {
    const paths = [page('/nam', 'khoá'), page('/nam/', 'khác'), endpoint('/favicon.svg')];
    for (const kept of [[], ['nam/index.html']]) {
      const { rendered } = plan(paths, { kept, taken: ['favicon.svg'] });
      expect(rendered).toEqual(kept.length === 0 ? ['/nam/'] : []);
    }
  });

  test('puts the files of one folder together', () => {
    const ids = ['2020/mot', '2020/hai'];
    const data = ids.map((id) => endpoint(`/thong-bao/${id}/data.json`));
    const { rendered } = plan([...data, ...ids.map((id) => page(`/thong-bao/${id}`))], {});
    expect(rendered).toEqual(
      ids.flatMap((id) => [`/thong-bao/${id}/data.json`, `/thong-bao/${id}/`]),
    );
  });

  test('keys a page by the code as well', () => {
    const keysOf = (code: string) => plan([page('/nam', 'khoá')], { code }).keys;
    expect(keysOf('mã')).toEqual(keysOf('mã'));
    expect(keysOf('mã')).not.toEqual(keysOf('mã khác'));
  });
});

interface Circumstances {
  kept?: string[];
  taken?: string[];
  code?: string;
}

/** What becomes of a list of pages when an edition keeps some files. */
function plan(paths: PathWithRoute[], { kept = [], taken = [], code = 'mã' }: Circumstances) {
  const [asked, keys]: [string[], string[]] = [[], []];
  const keeps = (file: string, key: string) => {
    asked.push(file);
    keys.push(key);
    return kept.includes(file);
  };
  const isPublished = () => Promise.resolve(false);
  const locate = (file: string) => file;
  const edition = { staging: '', workshop: '', keeps, locate, isPublished };
  const { toRender, listed } = planPages(paths, edition, code, taken);
  return { rendered: toRender.map(({ address }) => address), listed, asked, keys };
}

function toPath(pathname: string, type: 'page' | 'endpoint', cacheKey?: string): PathWithRoute {
  const route = { type } as PathWithRoute['route']; // the type is all that counts
  return cacheKey === undefined ? { pathname, route } : { pathname, route, cacheKey };
}
