import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCommands } from '../site/agree.ts';
import {
  editAtRandom,
  makeEditedArchive,
  type EditedArchive,
} from '../unit/archive/ingest/edits/edit-archive.ts';
import { repairAll } from '../unit/archive/ingest/edits/file-edits.ts';

const SEEDS = [1, 2, 3];

/**
 * Edits at random of a small archive: after each one a reading over the kept store is compared with
 * one from nothing, and now and then the real commands, as they find the archive and again when its
 * errors are mended. Ends with an error at the first difference.
 *
 * @param steps edits for each seed number
 * @param interval edits between two runs of the commands
 */
export async function benchEdits(steps: number, interval: number): Promise<void> {
  for (const seed of SEEDS) {
    console.log(`\n### Seed ${seed}\n\n| step | edit | read | equal |\n| -: | - | -: | - |`);
    await editAll(seed, steps, interval);
  }
}

async function editAll(seed: number, steps: number, interval: number): Promise<void> {
  using archive = makeEditedArchive();
  await archive.compare();
  const work = mkdtempSync(join(tmpdir(), 'niem-yet-edits-'));
  for (const { step, edit } of editAtRandom(archive, seed)) {
    const { warm, differences } = await archive.compare();
    tell({ seed, step, edit }, warm.read.length, differences);
    if (step % interval === 0) compareBuilds(archive, { seed, step, edit }, work);
    if (step >= steps) break;
  }
  rmSync(work, { recursive: true });
}

interface Where {
  seed: number;
  step: number;
  edit: string;
}

function compareBuilds({ draft, folder }: EditedArchive, where: Where, work: string): void {
  const compare = (edit: string) => {
    const { issues, disagreements } = compareCommands({ content: folder.path, work });
    tell({ ...where, edit: `${edit}: ${issues.length} issues` }, 0, disagreements);
    return issues;
  };
  if (!compare('check and builds').some(({ severity }) => severity === 'error')) return;
  repairAll(draft);
  folder.save(draft);
  compare('check and builds, mended');
}

function tell({ seed, step, edit }: Where, read: number, differences: string[]): void {
  const shown = edit.replaceAll(/[\n|]/gu, ' ');
  console.log(`| ${step} | ${shown} | ${read} | ${differences.length === 0 ? 'yes' : 'NO'} |`);
  if (differences.length === 0) return;
  throw new Error(`Seed ${seed}, step ${step}, ${edit}:\n${differences.join('\n')}`);
}
