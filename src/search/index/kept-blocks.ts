import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import type { FiledWords } from '../pagefind/word-list.ts';
import type { BlockPlan } from './blocks.ts';
import { keepWords, type KeptWords, type Part } from './kept-words.ts';
import { readBlock, type Block } from './read-block.ts';
import { sealFolder } from '../../machine/stamps.ts';

/** Blocks on disk, so that the next build reads only what is not as it was. */
export interface KeptBlocks {
  /** Read the block out of the archive, unless it is kept and untouched. */
  ensure: (plan: BlockPlan) => void;
  /** A block that is kept. */
  load: (plan: BlockPlan) => Block;
  /** Words of a block that were filed, read in turn; made by `file` unless they are kept. */
  file: (plan: BlockPlan, part: Part, file: () => FiledWords) => KeptWords;
  /** Where its fragments lie, as `<number>.pf_fragment`. */
  folderOf: (plan: BlockPlan) => string;
  /** Remove all blocks but these. */
  keepOnly: (plans: BlockPlan[]) => void;
}

/**
 * Open the kept blocks.
 *
 * @param read reads a notice of the archive
 */
export function openKeptBlocks(folder: string, read: (id: string) => SearchableNotice): KeptBlocks {
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder));
  const folderOf = ({ digest }: BlockPlan) => join(folder, digest);
  // Written by the same code, whose digest is in the plan's.
  const load = (plan: BlockPlan) => deserialize(readFileSync(join(folderOf(plan), BLOCK))) as Block;
  return {
    ensure(plan) {
      if (present.has(plan.digest) && isUntouched(folderOf(plan))) return;
      // Another name until it is whole: a kill may come at any moment.
      const aside = `${folderOf(plan)}.new`;
      rmSync(aside, { recursive: true, force: true });
      mkdirSync(aside);
      const { block, fragments } = readBlock(plan.notices.map(({ id }) => read(id)));
      for (const [i, fragment] of fragments.entries())
        writeFileSync(join(aside, `${i}${FRAGMENT}`), fragment);
      writeFileSync(join(aside, BLOCK), serialize(block));
      writeFileSync(join(aside, SEAL), sealFolder(aside, FRAGMENT));
      rmSync(folderOf(plan), { recursive: true, force: true });
      renameSync(aside, folderOf(plan));
      present.add(plan.digest);
    },
    load,
    file: (plan, part, file) => keepWords(folderOf(plan), part, file),
    folderOf,
    keepOnly(plans) {
      const wanted = new Set(plans.map(({ digest }) => digest));
      for (const name of readdirSync(folder))
        if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
    },
  };
}

const BLOCK = 'block';
const FRAGMENT = '.pf_fragment';
/** Tells whether the fragments are as they were written. */
const SEAL = 'seal';

function isUntouched(folder: string): boolean {
  const seal = join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, 'utf8') === sealFolder(folder, FRAGMENT);
}
