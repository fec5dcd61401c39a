import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { digestFolder } from '../site/digest-folder.ts';
import { startBuild } from '../site/start-build.ts';
import { build, type Sites, type Tally } from './publishing.ts';

/** An output that is a disk of its own, large enough and too small; only root can mount one. */
export async function benchDisks(sites: Sites): Promise<Tally[]> {
  if (platform !== 'linux' || getuid?.() !== 0) {
    console.log('Disks of their own are left out: they need Linux and root.');
    return [];
  }
  return [
    await withDisk('64m', (disk) => publishOnto(disk, sites)),
    await withDisk('8m', (disk) => fillUp(disk, sites)),
  ];
}

async function publishOnto(out: string, { archive, draft, reference }: Sites): Promise<Tally> {
  await build({ ...draft, out });
  await build({ ...archive, out });
  const whole = isDeepStrictEqual(published(out), reference) ? 1 : 0;
  return { name: 'a mounted disk', tries: 1, whole, note: 'entries exchanged one by one' };
}

/** The disk holds one edition, but not two. */
async function fillUp(out: string, { archive, draft, reference }: Sites): Promise<Tally> {
  await build({ ...archive, out });
  const { code, stderr } = await startBuild({ ...draft, out }).done;
  // Before it the build says how many places of the content are worth a look.
  const failure = stderr.trim().split('\n').at(-1) ?? '';
  const isTold = code === 1 && failure.startsWith('Ổ đĩa đã đầy') && !/\n\s+at /u.test(stderr);
  const whole = isTold && isDeepStrictEqual(published(out), reference) ? 1 : 0;
  return { name: 'a full disk', tries: 1, whole, note: failure.split(',')[0] ?? '' };
}

function published(out: string): Record<string, string> {
  const entries = Object.entries(digestFolder(out));
  return Object.fromEntries(entries.filter(([path]) => !path.startsWith('.niem-yet/')));
}

async function withDisk(size: string, use: (disk: string) => Promise<Tally>): Promise<Tally> {
  const disk = mkdtempSync(join(tmpdir(), 'niem-yet-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
  if (status !== 0) throw new Error(`A disk could not be mounted on ${disk}.`);
  try {
    return await use(disk);
  } finally {
    spawnSync('umount', [disk]);
    rmdirSync(disk);
  }
}
