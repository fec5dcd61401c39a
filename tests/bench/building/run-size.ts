import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestFolder } from '../../site/digest-folder.ts';
import { RUNS, type Run, type RunName, type SizeFigures } from '../figures/build-figures.ts';
import { measure, type Measured } from '../measuring/measure.ts';
import { weigh } from '../measuring/weigh.ts';
import { writeSyntheticArchive } from '../synthetic-archive.ts';
import { EDITS, type Edit } from './edits.ts';
import { writeHugoSite } from './hugo-site.ts';
import { buildHugo, buildPlainAstro } from './rivals.ts';

/** The builds of one archive, and what tells of each; `STEPS` of them, fewer without Hugo. */
export async function runSize(
  notices: number,
  { hasHugo, tell }: { hasHugo: boolean; tell: (what: string) => Disposable },
): Promise<SizeFigures> {
  const folder = join(FOLDER, `${notices}`);
  const content = join(folder, 'content');
  const [out, cache, hugo] = [join(folder, 'dist'), join(folder, 'cache'), join(folder, 'hugo')];
  await writeSyntheticArchive(content, notices);
  const { bytes: contentBytes } = await weigh(join(content, 'notices'));
  const runs: Run[] = [];
  const run = async (name: RunName, site: string, build: () => Promise<Measured>) => {
    using _ = tell(`${notices} notices: ${RUNS[name]}`);
    runs.push(await tryRun(name, site, build));
  };
  const ours = () => measure({ command: 'npm', args: ['run', '-s', 'build'], variables });
  const variables = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache };
  const runHugo = () =>
    hasHugo ? run('hugo', join(hugo, 'public'), () => buildHugo(hugo)) : undefined;

  if (hasHugo) await writeHugoSite(content, hugo);
  await runHugo();
  await run('cold', out, ours);
  await runHugo();
  await rm(hugo, { recursive: true, force: true });
  await run('unchanged', out, ours);
  for (const [name, edit] of Object.entries(EDITS) as [keyof typeof EDITS, Edit][]) {
    await edit.make(content, notices);
    await run(name, out, () => ours().then((measured) => checkShown(measured, out, edit, notices)));
  }
  const differences = await rebuild({ out, cache }, () => run('cold', out, ours));
  const plain = join(folder, 'plain');
  await run('astro', plain, () => buildPlainAstro(content, plain));
  await rm(folder, { recursive: true, force: true });
  return { notices, contentBytes, runs, differences };
}

/** How many builds a size takes, with Hugo's. */
export const STEPS = { ours: 3 + Object.keys(EDITS).length, hugo: 2, astro: 1 };

/** Where archives and sites are put meanwhile: inside the project, as the caches of a user are. */
const FOLDER = resolve('.cache/bench/build');

async function tryRun(run: RunName, site: string, build: () => Promise<Measured>): Promise<Run> {
  try {
    return { run, status: 'measured', ...(await build()), ...(await weigh(site)) };
  } catch (error) {
    return { run, status: 'failed', reason: String(error) };
  }
}

async function checkShown(
  measured: Measured,
  out: string,
  { shown }: Edit,
  notices: number,
): Promise<Measured> {
  const { file, text } = shown(notices);
  if ((await readFile(join(out, file), 'utf8')).includes(text)) return measured;
  throw new Error(`The built ${file} does not say ${text}.`);
}

/** Build once more without a cache; the files that come out otherwise. */
async function rebuild(
  { out, cache }: { out: string; cache: string },
  build: () => Promise<void>,
): Promise<string[]> {
  const warm = digestFolder(out);
  for (const folder of [out, cache]) await rm(folder, { recursive: true, force: true });
  await build();
  const cold = digestFolder(out);
  const files = Object.keys({ ...warm, ...cold });
  return files.filter((file) => warm[file] !== cold[file]).toSorted();
}
