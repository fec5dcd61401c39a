import { createHash } from 'node:crypto';

/** A notice of the archive, by what tells whether it is as it was. */
export interface NoticeDigest {
  id: string;
  digest: string;
}

/** Notices that are read together, and kept together for the next build. */
export interface BlockPlan {
  notices: NoticeDigest[];
  /** The same as long as the notices are. */
  digest: string;
}

/**
 * Divide the archive, newest first, into blocks. Where one ends is told by the ids alone, so that a
 * notice that comes or goes changes its own block and at most a few beside it.
 *
 * @param version of the code that reads them
 */
export function planBlocks(notices: NoticeDigest[], version: string): BlockPlan[] {
  const blocks: NoticeDigest[][] = [];
  let isOpen = false;
  for (const notice of notices) {
    if (!isOpen) blocks.push([]);
    const block = blocks.at(-1)!;
    block.push(notice);
    isOpen = block.length < MOST && (block.length < LEAST || !isBorder(notice.id));
  }
  return blocks.map((block) => ({ notices: block, digest: digestBlock(block, version) }));
}

/** Fewest and most notices of a block, and of how many the id of one is a border. */
const LEAST = 32;
const MOST = 256;
const BORDER_RATE = 64;

function isBorder(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32LE() % BORDER_RATE === 0;
}

function digestBlock(block: NoticeDigest[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const { id, digest } of block) hash.update(`${id} ${digest}\n`);
  return hash.digest('hex');
}
