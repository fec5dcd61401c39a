import { toCounts } from '../counts.ts';
import type { BuildFigures } from '../figures/build-figures.ts';
import { formatBuildTable } from '../figures/build-table.ts';
import { describeMachine } from '../figures/machine.ts';
import { saveFigures } from '../figures/save-figures.ts';
import { readChildrenSeconds } from '../measuring/processes.ts';
import { tellSteps } from '../measuring/tell.ts';
import { findHugo } from './rivals.ts';
import { runSize, STEPS } from './run-size.ts';

/** Notices in the archives of a whole run. */
const SIZES = [100, 1000, 2000, 10_000];

/**
 * `npm run bench -- build [SIZE…]`: `npm run build` as a user runs it, on synthetic archives: from
 * nothing, again, and after each of a day's edits; beside it Hugo and Astro's usual way, in turn on
 * the same notices. Ends with an error when a site built step by step is not the one built from nothing.
 */
export async function benchBuild(sizes: string[]): Promise<void> {
  const counts = toCounts(sizes, SIZES);
  const hugo = findHugo();
  if (!hugo) console.log('Hugo is not installed, so that nothing is compared with it.\n');
  if (readChildrenSeconds() === undefined)
    console.log('Without /proc, processor time and memory are not measured.\n');
  const steps = STEPS.ours + STEPS.astro + (hugo ? STEPS.hugo : 0);
  const tell = tellSteps(steps * counts.length);
  const figures: BuildFigures = { machine: describeMachine(hugo), sizes: [] };
  for (const count of counts) {
    const size = await runSize(count, { hasHugo: hugo !== undefined, tell });
    figures.sizes.push(size);
    console.log(`${formatBuildTable(size)}\n`);
    await saveFigures('build', figures);
    if (size.differences.length > 0) stopAt(size.differences);
  }
}

function stopAt(differences: string[]): never {
  const some = differences.slice(0, 5).join(', ');
  throw new Error(`${differences.length} files are not those of a build from nothing: ${some}`);
}
