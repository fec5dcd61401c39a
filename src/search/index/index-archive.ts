import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBlocks } from './blocks.ts';
import type { OnProgress } from './gather.ts';
import { openKeptBlocks } from './kept-blocks.ts';
import type { SearchSource } from './search-source.ts';
import { sealFolder } from '../../machine/stamps.ts';
import { writeIndex, type SearchReport } from './write-index.ts';

/** An index that is whole. */
export interface Indexed extends SearchReport {
  /** Where it lies, to be linked into a site as `pagefind`. */
  folder: string;
  /** It is the one of the last build, since nothing that it shows has changed. */
  isKept: boolean;
}

/**
 * Make the index of an archive, unless the last one is as it would be.
 *
 * @param cache where the index and parts of it are kept from build to build
 */
export async function indexArchive(
  source: SearchSource,
  cache: string,
  onProgress: OnProgress = () => undefined,
): Promise<Indexed> {
  const plans = planBlocks(source.notices, source.version);
  const blocks = plans.map((plan) => plan.digest);
  const digest = digestSource(source, blocks);
  const folder = join(cache, 'index');
  const mark = join(cache, 'index.json');
  const last = readMark(mark);
  if (last?.digest === digest && isUntouched(folder, last))
    return { ...last.report, folder, isKept: true };
  for (const old of [mark, folder, `${folder}.new`]) rmSync(old, { recursive: true, force: true });
  mkdirSync(`${folder}.new`, { recursive: true });
  const kept = openKeptBlocks(join(cache, 'blocks'), source.read);
  const report = await writeIndex(source, plans, kept, `${folder}.new`, onProgress);
  renameSync(`${folder}.new`, folder);
  writeMark(mark, { digest, report, seal: sealFolder(folder) });
  kept.keepOnly(plans);
  return { ...report, folder, isKept: false };
}

/** Says that the index is whole, and of what it is. */
interface Mark {
  digest: string;
  report: SearchReport;
  /** Changes when any of its files does. */
  seal: string;
}

function readMark(file: string): Mark | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Mark; // written below
}

function isUntouched(folder: string, { seal }: Mark): boolean {
  return existsSync(folder) && sealFolder(folder) === seal;
}

/** By a rename, so that a kill leaves a whole mark or none. */
function writeMark(file: string, mark: Mark): void {
  writeFileSync(`${file}.new`, JSON.stringify(mark));
  renameSync(`${file}.new`, file);
}

/** Changes when anything does that the index shows. */
function digestSource(source: SearchSource, blocks: string[]): string {
  const { version, agencies, topics, glossary, counts } = source;
  const counted = [[...counts.sections], [...counts.deadlines]];
  const content = [version, blocks, agencies, topics, glossary, counted];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
