import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { digestFolder } from '../site/digest-folder.ts';
import { startBuild, type Archive } from '../site/start-build.ts';
import { benchDisks } from './publishing-disks.ts';
import { benchExchange } from './publishing-exchange.ts';

const KILLS = 15;
const PAIRS = 10;
const CHANGED = 'notices/2024/ke-hoach-le-hoi-hoa-ban.mdx';

/** How often something was tried, and how often a whole site stood there afterwards. */
export interface Tally {
  name: string;
  tries: number;
  whole: number;
  note: string;
}

/** Builds that are killed, and builds that meet: is the site whole each time, to the byte? */
export async function benchPublishing(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-bench-'));
  const archive = {
    content: 'tests/sample',
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
  };
  const draft = { ...archive, content: join(folder, 'draft') };
  await cp(archive.content, draft.content, { recursive: true });
  const file = join(draft.content, CHANGED);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('subject:', 'subject: Bản nháp của'),
  );

  await build(draft);
  const ofDraft = digestFolder(archive.out);
  const started = performance.now();
  await build(archive);
  const took = performance.now() - started;
  const sites: Sites = { archive, draft, reference: digestFolder(archive.out), ofDraft };

  const tallies = [
    await killBuilds(sites, took),
    await pairBuilds(sites),
    ...(await benchExchange(folder)),
    ...(await benchDisks(sites)),
  ];
  console.table(Object.fromEntries(tallies.map(({ name, ...counts }) => [name, counts])));
  await rm(folder, { recursive: true, force: true });
}

/** Two editions of one archive, and what they are to the byte. */
export interface Sites {
  archive: Archive;
  draft: Archive;
  reference: Record<string, string>;
  ofDraft: Record<string, string>;
}

/** Kill builds of the draft over the published archive, then build the archive again. */
async function killBuilds({ archive, draft, reference, ofDraft }: Sites, took: number) {
  const moments: number[] = [];
  let [whole, ended] = [0, 0];
  for (let i = 0; i < KILLS; i += 1) {
    const { child, done } = startBuild(draft);
    moments.push(Math.random() * took * 1.1);
    await wait(moments.at(-1));
    child.kill('SIGKILL');
    if ((await done).code === 0) ended += 1;
    const left = digestFolder(archive.out);
    const isWhole = isDeepStrictEqual(left, reference) || isDeepStrictEqual(left, ofDraft);
    await build(archive);
    if (isWhole && isDeepStrictEqual(digestFolder(archive.out), reference)) whole += 1;
  }
  const range = `${Math.round(Math.min(...moments))} to ${Math.round(Math.max(...moments))} ms`;
  const note = `killed after ${range} of ${Math.round(took)}; ${ended} had ended before`;
  return { name: 'SIGKILL in a build', tries: KILLS, whole, note };
}

async function pairBuilds({ archive, reference }: Sites): Promise<Tally> {
  let whole = 0;
  for (let i = 0; i < PAIRS; i += 1) {
    await rm(archive.out, { recursive: true, force: true });
    const pair = [startBuild(archive), startBuild(archive)];
    const ends = await Promise.all(pair.map(({ done }) => done));
    const isWell = ends.every(({ code }) => code === 0);
    if (isWell && isDeepStrictEqual(digestFolder(archive.out), reference)) whole += 1;
  }
  return { name: 'two builds at once', tries: PAIRS, whole, note: 'both end with code 0' };
}

/** Build to a good end, or fail with what the build said. */
export async function build(archive: Archive): Promise<void> {
  const { code, stderr } = await startBuild(archive).done;
  if (code !== 0) throw new Error(stderr);
}
