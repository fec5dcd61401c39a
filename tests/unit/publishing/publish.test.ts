import { existsSync, statSync } from 'node:fs';
import { lstat, mkdir, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exchangeStepwise } from '../../../src/publishing/exchange.ts';
import type { Edition } from '../../../src/publishing/edition.ts';
import { isInside } from '../../../src/publishing/paths.ts';
import { publish } from '../../../src/publishing/publish.ts';
import type { Folders } from '../../../src/publishing/refuse-target.ts';
import { bringEdition, makeEdition, readEdition, toTarget, writeEdition } from './editions.ts';
import { makeFolder } from './make-folder.ts';

const OLD = makeEdition('2020');
const NEW = makeEdition('2021');

describe('publish', () => {
  test('puts what was made in the place of the last edition', async () => {
    const folders = await makeFolders();
    for (const edition of [OLD, NEW]) {
      const made = await publish(folders, async ({ staging }) => {
        await writeEdition(staging, edition);
        return staging;
      });
      expect(await readEdition(folders.out)).toEqual(edition);
      expect(isInside(made!, folders.project)).toBe(true);
      expect(existsSync(made!)).toBe(false);
    }
  });

  test('makes missing parents', async () => {
    const folders = await makeFolders();
    const out = join(folders.out, 'chua/co');
    await publish({ ...folders, out }, write(NEW));
    expect(await readEdition(out)).toEqual(NEW);
  });

  test('leaves the last edition when the next fails, or is not whole', async () => {
    const folders = await makeFolders();
    await publish(folders, write(OLD));
    const fail = publish(folders, async ({ staging }) => {
      await writeEdition(staging, NEW);
      throw new Error('Hết giấy.');
    });
    await expect(fail).rejects.toThrow('Hết giấy.');
    const halve = publish(folders, write({ 'index.html': '' }));
    await expect(halve).rejects.toThrow('overview.json');
    expect(await readEdition(folders.out)).toEqual(OLD);
    expect(await readdir(join(dirname(folders.out), '.dist.niem-yet'))).toEqual(['lock']);
  });

  test('keeps a link, and exchanges what it leads to', async () => {
    const folders = await makeFolders();
    await mkdir(join(folders.project, 'dia'));
    await symlink('dia/trang', folders.out);
    for (const edition of [OLD, NEW]) {
      await publish(folders, write(edition));
      expect((await lstat(folders.out)).isSymbolicLink()).toBe(true);
      expect(await readEdition(join(folders.project, 'dia/trang'))).toEqual(edition);
    }
  });

  test.runIf(hasOtherDisk())('publishes on another disk', async () => {
    const folders = await makeFolders();
    const out = join(await makeFolder('/dev/shm'), 'dist');
    for (const edition of [OLD, NEW]) {
      await publish({ ...folders, out }, write(edition));
      expect(await readEdition(out)).toEqual(edition);
    }
  });

  test('brings a broken exchange to its end before it makes anything', async () => {
    const folders = await makeFolders();
    const target = toTarget(folders.out, 'beside');
    await writeEdition(folders.out, OLD);
    await bringEdition(target, NEW);
    for await (const step of exchangeStepwise(target)) if (step === 'set aside dist') break;
    expect(existsSync(folders.out)).toBe(false);
    const fail = publish(folders, () => Promise.reject(new Error('Nội dung có lỗi.')));
    await expect(fail).rejects.toThrow('Nội dung có lỗi.');
    expect(await readEdition(folders.out)).toEqual(NEW);
  });

  test('clears away what a killed build had made', async () => {
    const folders = await makeFolders();
    const left = join(folders.cache, 'building');
    await writeEdition(left, { 'do-dang.html': '' });
    await publish(folders, write(NEW));
    expect(await readEdition(folders.out)).toEqual(NEW);
    expect(existsSync(left)).toBe(false);
  });

  test('lets two builds of one output, and of one cache, follow each other', async () => {
    const folders = await makeFolders();
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const other = { ...folders, out: join(folders.project, 'khac') };
    let running = 0;
    const make = async ({ staging }: Edition) => {
      running += 1;
      await writeEdition(staging, NEW);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(running).toBe(1);
      running -= 1;
      return true;
    };
    await Promise.all([folders, folders, other].map((one) => publish(one, make)));
    for (const { out } of [folders, other]) expect(await readEdition(out)).toEqual(NEW);
    expect(String(told.mock.calls[0])).toMatch(
      /^Một bản dựng khác đang dùng .+ Đang chờ nó xong…$/,
    );
    told.mockRestore();
  });

  test('makes the site inside the project when its cache is elsewhere', async () => {
    const folders = { ...(await makeFolders()), cache: await makeFolder() };
    const made = await publish(folders, async ({ staging }) => {
      await writeEdition(staging, NEW);
      return staging;
    });
    expect(isInside(made!, folders.project)).toBe(true);
  });

  test('refuses before it waits or makes anything', async () => {
    const folders = await makeFolders();
    await writeEdition(folders.out, { 'anh.jpg': '' });
    const make = vi.fn<(edition: Edition) => Promise<true>>();
    await expect(publish(folders, make)).rejects.toThrow('không phải do Niêm Yết dựng');
    expect(make).not.toHaveBeenCalled();
    expect(await readdir(folders.project)).toEqual(['dist']);
  });
});

/** Makes an edition that keeps nothing. */
function write(texts: Record<string, string>): (edition: Edition) => Promise<true> {
  return async ({ staging }) => {
    await writeEdition(staging, texts);
    return true;
  };
}

async function makeFolders(): Promise<Folders> {
  const project = await makeFolder();
  const [cache, content] = [join(project, '.cache/kho'), join(project, 'content')];
  return { project, content, cache, out: join(project, 'dist') };
}

function hasOtherDisk(): boolean {
  return existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev;
}
