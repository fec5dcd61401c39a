import { existsSync } from 'node:fs';
import { readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/publishing/edition.ts';
import { publish } from '../../../src/publishing/publish.ts';
import type { Folders } from '../../../src/publishing/refuse-target.ts';
import { MARK } from '../../../src/publishing/refuse-target.ts';
import { readEdition, writeEdition } from './editions.ts';
import { makeFolder } from './make-folder.ts';

const PAGE = 'thong-bao/2020/ket-luan/index.html';

describe('keeps', () => {
  test('a page whose key is as it was, and only that', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ', 'nam/2020/index.html': 'cũ' });
    const made = await make(folders, { [PAGE]: 'cũ', 'nam/2020/index.html': 'mới' });
    expect(made).toEqual(['nam/2020/index.html']);
    expect(await readPages(folders)).toEqual({ [PAGE]: 'cũ', 'nam/2020/index.html': 'mới' });
  });

  test('no page that is not listed any more', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ', 'nam/2020/index.html': 'cũ' });
    expect(await make(folders, { [PAGE]: 'cũ' })).toEqual([]);
    expect(await readPages(folders)).toEqual({ [PAGE]: 'cũ' });
  });

  test.each([
    ['edited', (out: string) => writeFile(join(out, PAGE), 'sửa tay')],
    ['edited to the same length', (out: string) => writeFile(join(out, PAGE), 'củ')],
    ['touched', (out: string) => utimes(join(out, PAGE), 1, 1)],
    ['deleted', (out: string) => rm(join(out, PAGE))],
    ['deleted with its site', (out: string) => rm(out, { recursive: true })],
  ])('no page that was %s', async (_, change) => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ' });
    await change(folders.out);
    expect(await make(folders, { [PAGE]: 'cũ' })).toEqual([PAGE]);
    expect(await readPages(folders)).toEqual({ [PAGE]: 'cũ' });
  });

  test('the pages of each output of an archive for itself', async () => {
    const folders = await makeFolders();
    const other = { ...folders, out: join(folders.project, 'khac') };
    await make(folders, { [PAGE]: 'cũ' });
    expect(await make(other, { [PAGE]: 'mới' })).toEqual([PAGE]);
    expect(await make(folders, { [PAGE]: 'cũ' })).toEqual([]);
    expect(await make(other, { [PAGE]: 'mới' })).toEqual([]);
  });

  test('the right pages when the record is that of the edition before', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ', 'nam/2020/index.html': 'cũ' });
    const record = await findRecord(folders);
    const former = await readFile(record, 'utf8');
    await make(folders, { [PAGE]: 'mới', 'nam/2020/index.html': 'cũ' });
    await writeFile(record, former); // as after a kill between the exchange and the record
    const made = await make(folders, { [PAGE]: 'cũ', 'nam/2020/index.html': 'cũ' });
    expect(made).toEqual([PAGE]);
  });

  test('nothing by a record that cannot be read', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ' });
    const record = await findRecord(folders);
    await writeFile(record, (await readFile(record, 'utf8')).slice(0, 40));
    expect(await make(folders, { [PAGE]: 'cũ' })).toEqual([PAGE]);
  });

  test('a site from being published that was edited meanwhile', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ' });
    const failing = publish(folders, async ({ staging, keeps }) => {
      expect(keeps(PAGE, 'cũ')).toBe(true);
      await writeEdition(staging, WHOLE);
      await writeFile(join(folders.out, PAGE), 'sửa tay');
      return true;
    });
    await expect(failing).rejects.toThrow('bị sửa trong khi bản mới được dựng');
    expect(await readPages(folders)).toEqual({ [PAGE]: 'sửa tay' });
  });

  test('what was written, however often it is kept', async () => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ' });
    for (let i = 0; i < 3; i += 1) await make(folders, { [PAGE]: 'cũ' });
    expect((await stat(join(folders.out, PAGE))).nlink).toBe(1);
    expect(existsSync(join(folders.cache, 'building'))).toBe(false);
  });
});

describe('isPublished', () => {
  test('holds for the site that was made from the same', async () => {
    const folders = await makeFolders();
    expect(await asksPublished(folders, 'một')).toBe(false);
    await make(folders, { [PAGE]: 'cũ' }, 'một');
    expect(await asksPublished(folders, 'hai')).toBe(false);
    expect(await asksPublished(folders, 'một')).toBe(true);
    expect(await readPages(folders)).toEqual({ [PAGE]: 'cũ' });
  });

  test.each([
    ['an edited file', (out: string) => writeFile(join(out, PAGE), 'củ')],
    ['a missing file', (out: string) => rm(join(out, PAGE))],
    ['another file', (out: string) => writeFile(join(out, 'ghi-chu.txt'), '')],
    ['no site', (out: string) => rm(out, { recursive: true })],
  ])('does not hold for %s', async (_, change) => {
    const folders = await makeFolders();
    await make(folders, { [PAGE]: 'cũ' }, 'một');
    await change(folders.out);
    expect(await asksPublished(folders, 'một')).toBe(false);
  });
});

/** What every site has. */
const WHOLE = { 'index.html': 'Trang chủ', [MARK]: '{}' };

/** Publish pages, each of which is its own key; which of them had to be made. */
async function make(
  folders: Folders,
  pages: Record<string, string>,
  origin = '',
): Promise<string[]> {
  const made = await publish(folders, async ({ staging, isPublished, keeps }: Edition) => {
    await isPublished(origin);
    const anew = Object.entries(pages).filter(([file, text]) => !keeps(file, text));
    await writeEdition(staging, { ...WHOLE, ...Object.fromEntries(anew) });
    return anew.map(([file]) => file);
  });
  return made!;
}

/** Ask in a build that then leaves the published site as it is. */
async function asksPublished(folders: Folders, origin: string): Promise<boolean> {
  let answer = false;
  const made = await publish(folders, async ({ isPublished }): Promise<true | undefined> => {
    answer = await isPublished(origin);
    return undefined;
  });
  expect(made).toBeUndefined();
  return answer;
}

async function readPages({ out }: Folders): Promise<Record<string, string>> {
  const entries = Object.entries(await readEdition(out));
  return Object.fromEntries(entries.filter(([file]) => !(file in WHOLE)));
}

async function findRecord({ cache }: Folders): Promise<string> {
  const [name] = await readdir(join(cache, 'published'));
  return join(cache, 'published', name!);
}

async function makeFolders(): Promise<Folders> {
  const project = await makeFolder();
  const [cache, content] = [join(project, '.cache/kho'), join(project, 'content')];
  return { project, content, cache, out: join(project, 'dist') };
}
