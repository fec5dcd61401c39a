import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInside, toRealPath } from '../../../src/publishing/paths.ts';
import { makeFolder } from './make-folder.ts';

describe('isInside', () => {
  test.each([
    ['/srv/niem-yet/dist', '/srv/niem-yet', true],
    ['/srv/niem-yet', '/srv/niem-yet', true],
    ['/srv/niem-yet/..dist', '/srv/niem-yet', true],
    ['/srv/niem-yet-site', '/srv/niem-yet', false],
    ['/srv/niem', '/srv/niem-yet', false],
    ['/srv', '/srv/niem-yet', false],
    ['/srv/niem-yet', '/', true],
  ])('%s in %s: %s', (path, folder, expected) => {
    expect(isInside(path, folder)).toBe(expected);
  });
});

describe('toRealPath', () => {
  test('follows links, also to what is not there yet', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'dia/trang'), { recursive: true });
    await symlink('dia/trang', join(folder, 'dist'));
    await symlink(join(folder, 'dia'), join(folder, 'khac'));
    await symlink('../dia/moi', join(folder, 'dia', 'sau'));
    expect(await toRealPath(join(folder, 'dist'))).toBe(join(folder, 'dia/trang'));
    expect(await toRealPath(join(folder, 'khac/chua/co'))).toBe(join(folder, 'dia/chua/co'));
    expect(await toRealPath(join(folder, 'khac/sau'))).toBe(join(folder, 'dia/moi'));
  });

  test('refuses links that go round, and a file in the middle', async () => {
    const folder = await makeFolder();
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    await writeFile(join(folder, 'tep'), '');
    await expect(toRealPath(join(folder, 'a'))).rejects.toMatchObject({ code: 'ELOOP' });
    await expect(toRealPath(join(folder, 'tep/dist'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
