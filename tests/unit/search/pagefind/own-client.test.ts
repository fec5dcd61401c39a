import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSampleIndex } from '../sample-index.ts';

interface PagefindClient {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

let folder: string;
let client: PagefindInstance;

beforeAll(async () => {
  folder = await writeSampleIndex();
  const root = join(folder, 'pagefind');
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace(/^.*\/pagefind\//, '').replace(/\?.*/, '');
    return new Response(new Uint8Array(await readFile(join(root, path))));
  });
  const { createInstance } = (await import(
    pathToFileURL(join(root, 'pagefind.js')).href
  )) as PagefindClient;
  client = createInstance({ basePath: '/pagefind/', noWorker: true });
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

describe('Pagefind’s own client', () => {
  test.each([
    ['mương', '/thong-bao/2020/nuoc/'],
    ['ngân sách', '/thong-bao/2020/cau/'],
    ['ntm', '/thong-bao/2020/lang/'],
    ['dat dai', '/thong-bao/2020/cau/'],
  ])('finds %s in the files that we cut anew', async (text, page) => {
    const { results } = await client.search(text);
    expect(results).toHaveLength(1);
    expect((await results[0]!.data()).url).toContain(page);
  });
});
