import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MARK, refuseTarget, SHARE_MARK } from '../../../src/publishing/refuse-target.ts';
import { findTarget } from '../../../src/publishing/target.ts';
import { makeEdition, toTarget, writeEdition } from './editions.ts';
import { makeFolder } from './make-folder.ts';

describe('refuseTarget', () => {
  test.each(['du-an', '.', 'du-an/content', 'du-an/.cache/kho'])(
    'refuses %s, which holds what must not be lost',
    async (out) => {
      const { folder, refuse } = await makeProject();
      await expect(refuse(join(folder, out))).rejects.toThrow('dựng vào đó sẽ xoá nó');
    },
  );

  test.each([homedir(), '/'])('refuses %s', async (out) => {
    const { refuse } = await makeProject();
    await expect(refuse(out)).rejects.toThrow('dựng vào đó sẽ xoá nó');
  });

  test('refuses a folder inside the content', async () => {
    const { folder, refuse } = await makeProject();
    const out = join(folder, 'du-an/content/dist');
    await expect(refuse(out)).rejects.toThrow('nằm trong thư mục nội dung');
  });

  test('refuses the content behind a link', async () => {
    const { folder, refuse } = await makeProject();
    await symlink('du-an/content', join(folder, 'dist'));
    await expect(refuse(join(folder, 'dist'))).rejects.toThrow('thư mục nội dung');
  });

  test('refuses a file', async () => {
    const { folder, refuse } = await makeProject();
    await writeFile(join(folder, 'dist'), '');
    await expect(refuse(join(folder, 'dist'))).rejects.toThrow('nhưng đó là một tệp');
  });

  test('refuses a folder that we did not build, and leaves it alone', async () => {
    const { folder, refuse } = await makeProject();
    await writeEdition(join(folder, 'anh'), { 'index.html': 'trang khác', 'le-hoi.jpg': 'ảnh' });
    await expect(refuse(join(folder, 'anh'))).rejects.toThrow('không phải do Niêm Yết dựng');
    expect(await readdir(join(folder, 'anh'))).toHaveLength(2);
  });

  test('refuses a site of ours that is a git work tree', async () => {
    const { folder, refuse } = await makeProject();
    await writeEdition(join(folder, 'dist'), { ...makeEdition('2020'), '.git': 'gitdir: …' });
    await expect(refuse(join(folder, 'dist'))).rejects.toThrow('có thư mục .git');
  });

  test.each([
    ['nothing', undefined],
    ['an empty folder', {}],
    ['an edition of ours', makeEdition('2020')],
    ['a share of ours', { [SHARE_MARK]: '{}' }],
  ])('takes %s', async (_, edition) => {
    const { folder, refuse } = await makeProject();
    if (edition) await mkdir(join(folder, 'dist'));
    await writeEdition(join(folder, 'dist'), edition ?? {});
    await expect(refuse(join(folder, 'dist'))).resolves.toBeUndefined();
  });

  test.each(['du-an-site', 'du', 'du-an/dist'])('takes %s, a name much like ours', async (out) => {
    const { folder, refuse } = await makeProject();
    await expect(refuse(join(folder, out))).resolves.toBeUndefined();
  });

  test('takes a mounted disk on which an exchange was broken off', async () => {
    const { folder, folders } = await makeProject();
    const target = toTarget(join(folder, 'dia'), 'inside');
    await writeEdition(target.path, { 'index.html': '', 'lost+found/x': '' });
    await expect(refuseTarget(target, folders)).rejects.toThrow('không phải do Niêm Yết dựng');
    await writeEdition(target.desk, { journal: '{}' });
    await expect(refuseTarget(target, folders)).resolves.toBeUndefined();
  });

  test('knows our sites by the search index', () => {
    expect(MARK).toBe(join('pagefind', 'niem-yet', 'overview.json'));
  });
});

async function makeProject() {
  const folder = await makeFolder();
  const project = join(folder, 'du-an');
  const [content, cache] = [join(project, 'content'), join(project, '.cache/kho')];
  for (const one of [content, cache]) await mkdir(one, { recursive: true });
  const folders = { project, content, cache, out: '' };
  const refuse = async (out: string) => refuseTarget(await findTarget(out), folders);
  return { folder, folders, refuse };
}
