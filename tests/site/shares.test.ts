import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { environment } from './build-sites.ts';
import { digestFolder } from './digest-folder.ts';

const FOLDER = resolve('.cache/tests/shares');
const CONTENT = 'tests/sample';
const place = (name: string) => join(FOLDER, name);
const SHARES = ['1', '2', '3'].map(place);

/** Run a command for the sample archive, with an output and a cache of its own. */
async function run(command: string, name: string, ...args: string[]): Promise<string> {
  const folders = { CONTENT_DIR: CONTENT, OUT_DIR: place(name), CACHE_DIR: place(`${name}-cache`) };
  const options = { env: environment(folders), encoding: 'utf8' } as const;
  const ended = promisify(execFile)(execPath, [`src/commands/${command}.ts`, ...args], options);
  const { stdout } = await ended.catch((error: unknown) => {
    throw new Error((error as { stderr: string }).stderr); // what a failed command leaves
  });
  return stdout;
}

const buildShare = (number: number) => run('build', `${number}`, '--shard', `${number}/3`);

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await Promise.all([1, 2, 3].map(buildShare));
}, 300_000);

describe('npm run merge', () => {
  test('makes the bytes of one build of three shares', async () => {
    expect(await run('merge', 'whole', ...SHARES.toReversed())).toContain('Đã ghép 3 phần');
    expect(digestFolder(place('whole'))).toEqual(digestFolder(inject('sampleSite')));
  });

  test('leaves a site to which a build has nothing to add', async () => {
    expect(await run('build', 'whole')).toContain('Không có gì thay đổi');
    expect(await run('merge', 'whole', ...SHARES)).toContain('Không có gì thay đổi');
  });

  test('says which share is missing', async () => {
    const merged = run('merge', 'incomplete', ...SHARES.slice(1));
    await expect(merged).rejects.toThrow('Thiếu phần 1/3.');
  });

  test('says which file of a share is missing', async () => {
    await cp(place('2'), place('broken'), { recursive: true });
    const file = findNotice(place('broken'));
    await rm(join(place('broken'), file));
    const merged = run('merge', 'of-broken', place('1'), place('broken'), place('3'));
    await expect(merged).rejects.toThrow(`thiếu tệp ${file}`);
  });

  test('refuses shares of other content', async () => {
    const folders = { CONTENT_DIR: 'content', OUT_DIR: place('other') };
    const env = environment({ ...folders, CACHE_DIR: place('other-cache') });
    const merged = promisify(execFile)(execPath, ['src/commands/merge.ts', ...SHARES], { env });
    await expect(merged).rejects.toThrow('khác với nội dung ở đây');
  });
});

describe('npm run build -- --shard', () => {
  test('keeps nothing of a share of another number in its place', async () => {
    await run('build', '1', '--shard', '2/3');
    expect(listPages(place('1'))).toEqual(listPages(place('2')));
  });
});

/** Digests of what a share holds of the site, and of what it says of itself. */
function listPages(share: string): [string, string][] {
  const isBlock = (file: string) => file.startsWith('niem-yet-share/pagefind/');
  return Object.entries(digestFolder(share)).filter(([file]) => !isBlock(file));
}

/** The page of a notice that a share holds. */
function findNotice(share: string): string {
  const pages = Object.keys(digestFolder(share)).filter((file) => file.startsWith('thong-bao/'));
  return pages.find((file) => file.endsWith('index.html'))!;
}
