import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from '../../domain/site/share.ts';
import { planBlocks, type BlockPlan } from './blocks.ts';
import type { OnProgress } from './gather.ts';
import type { Indexed } from './index-archive.ts';
import { openKeptBlocks } from './kept-blocks.ts';
import { linkFolder } from '../../machine/link-file.ts';
import type { SearchSource } from './search-source.ts';

/**
 * Read the blocks of a share, of which `takeBlocks` and `indexArchive` make the index elsewhere.
 *
 * @param cache where blocks are kept from build to build
 */
export function readShare(
  source: SearchSource,
  { number, of }: Share,
  cache: string,
  onProgress: OnProgress,
): Indexed {
  const plans = planBlocks(source.notices, source.version);
  const own = dealOut(plans, of)[number - 1]!;
  const all = own.reduce((sum, { notices }) => sum + notices.length, 0);
  const kept = openKeptBlocks(join(cache, 'blocks'), source.read);
  const folder = join(cache, 'share');
  rmSync(folder, { recursive: true, force: true });
  const report = { notices: 0, records: 0 };
  for (const plan of own) {
    kept.ensure(plan);
    linkFolder(kept.folderOf(plan), join(folder, plan.digest));
    const { notices } = kept.load(plan);
    report.notices += notices.length;
    report.records += notices.reduce((sum, { passages }) => sum + passages.length, 0);
    onProgress(report.notices, all);
  }
  mkdirSync(folder, { recursive: true }); // of a share without blocks
  kept.keepOnly(plans);
  return { ...report, folder, isKept: false };
}

/**
 * Deal out blocks so that all shares have about as many notices: from the oldest on, each to the share
 * that has the fewest, so that new notices leave the others where they are.
 */
function dealOut(plans: BlockPlan[], of: number): BlockPlan[][] {
  const hands = Array.from({ length: of }, () => ({ plans: [] as BlockPlan[], notices: 0 }));
  for (const plan of plans.toReversed()) {
    const least = hands.reduce((a, b) => (b.notices < a.notices ? b : a));
    least.plans.push(plan);
    least.notices += plan.notices.length;
  }
  return hands.map((hand) => hand.plans);
}

/**
 * Let a cache have the blocks that a share read; the same as if it had read them itself.
 *
 * @param folder where the share's index was finished
 */
export function takeBlocks(folder: string, cache: string): void {
  const blocks = join(cache, 'blocks');
  mkdirSync(blocks, { recursive: true });
  for (const name of readdirSync(join(folder, 'pagefind'))) {
    const place = join(blocks, name);
    if (existsSync(place)) continue;
    // Another name until it is whole: a kill may come at any moment.
    rmSync(`${place}.new`, { recursive: true, force: true });
    linkFolder(join(folder, 'pagefind', name), `${place}.new`);
    renameSync(`${place}.new`, place);
  }
}
