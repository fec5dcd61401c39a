import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, test } from 'vitest';
import { findTarget, listEdition } from '../../../src/publishing/target.ts';
import { toTarget } from './editions.ts';
import { makeFolder } from './make-folder.ts';

describe('findTarget', () => {
  test('exchanges a folder beside its real place, behind a link', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'dia'));
    await symlink('dia/trang', join(folder, 'dist'));
    const target = await findTarget(join(folder, 'dist'));
    expect(target).toEqual(toTarget(join(folder, 'dia/trang'), 'beside'));
    expect(target.desk).toBe(join(folder, 'dia/.trang.niem-yet'));
  });

  test('takes a folder whose parents are missing', async () => {
    const path = join(await makeFolder(), 'chua/co/trang');
    expect(await findTarget(path)).toEqual(toTarget(path, 'beside'));
  });

  test.runIf(platform === 'linux')('exchanges the entries of a mounted disk', async () => {
    expect(await findTarget('/proc')).toEqual(toTarget('/proc', 'inside'));
  });
});

describe('listEdition', () => {
  test("leaves out our desk and what every disk's root has", async () => {
    const folder = await makeFolder();
    for (const name of ['.niem-yet', 'lost+found', 'thong-bao']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'index.html'), '');
    const names = await listEdition(toTarget(folder, 'inside'));
    expect(names.toSorted()).toEqual(['index.html', 'thong-bao']);
  });
});
