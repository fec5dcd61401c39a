import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment } from './build-sites.ts';

/** Commands of the handbook in the order in which a newcomer types them. */
const HANDBOOK_COMMANDS = /^```sh\n([\s\S]*?)^```$/gmu;

const LETTER = `ỦY BAN NHÂN DÂN
HUYỆN TAM ĐƯỜNG
Số: 12/TB-UBND
Tam Đường, ngày 22 tháng 7 năm 2021

THÔNG BÁO
Về việc tổ chức phiên chợ vùng cao năm 2021

1. Giao Phòng Văn hóa - Thông tin chủ trì phiên chợ vùng cao, xong trước ngày 30 tháng 8 năm 2021.

2. Công an huyện giữ gìn trật tự.
`;

describe('a newcomer who follows the handbook', () => {
  let clone: string;

  /** What a person at a terminal gets, in the clone. */
  const run = (script: string, ...args: string[]) =>
    spawnSync('npm', ['run', '-s', script, '--', ...args], {
      cwd: clone,
      env: environment({ PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}` }),
      encoding: 'utf8',
    });

  beforeAll(async () => {
    clone = join(await mkdtemp(join(tmpdir(), 'niem-yet-newcomer-')), 'niem-yet');
    await cloneTree(clone);
  });

  test('finds these commands in it', async () => {
    const handbook = await readFile(join(clone, 'content/README.md'), 'utf8');
    const commands = [...handbook.matchAll(HANDBOOK_COMMANDS)].flatMap(([, text]) =>
      text!.trim().split('\n'),
    );
    expect(commands).toEqual([
      'npm ci',
      'npm run dev',
      'npm run import -- duong-dan/thong-bao.docx',
      'npm run new',
      'npm run check',
      'npm run build',
    ]);
  });

  test('imports a file, writes another by hand, checks and builds', async () => {
    const file = join(clone, '../thong-bao.txt');
    await writeFile(file, LETTER);
    const imported = run('import', file);
    expect(imported.stderr).toContain('notices/2021/');
    expect(imported.status).toBe(0);

    const made = run('new', '--subject', 'Lịch tiếp công dân tháng 9', '--issued-on', '1/9/2021');
    const draft = /content\/(notices\/\S+\.mdx)/u.exec(made.stdout)![1]!;
    const text = await readFile(join(clone, 'content', draft), 'utf8');
    const pasted = text.replace(
      /^\(Dán .*$/mu,
      '1. Chủ tịch UBND huyện tiếp công dân ngày thứ năm.',
    );
    await writeFile(join(clone, 'content', draft), pasted);

    const checked = run('check');
    expect(checked.status, checked.stdout).toBe(0);
    const built = run('build');
    expect(built.status, built.stderr).toBe(0);
  });

  test('finds both on the site and by search', async () => {
    const list = await readFile(join(clone, 'dist/nam/2021/index.html'), 'utf8');
    expect(list).toContain('phiên chợ vùng cao');
    expect(list).toContain('Lịch tiếp công dân tháng 9');
    expect(run('search', 'phien cho vung cao').stdout).toContain('/thong-bao/2021/');
    expect(run('search', 'lich tiep cong dan').stdout).toContain(
      '/thong-bao/2021/lich-tiep-cong-dan-thang-9/',
    );
  });
});

/** The working tree as a clone would be once it is committed; the packages are those installed. */
async function cloneTree(folder: string): Promise<void> {
  execFileSync('git', ['clone', '-q', '.', folder]);
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const present = execFileSync('git', list, { encoding: 'utf8' }).split('\0').filter(Boolean);
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' });
  const gone = new Set(deleted.split('\0').filter(Boolean));
  for (const file of present) if (!gone.has(file)) await cp(file, join(folder, file));
  if (gone.size > 0) execFileSync('git', ['-C', folder, 'rm', '-q', '-f', ...gone]);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}
