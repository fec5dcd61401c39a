import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRandom } from '../../../../bench/synthetic-archive.ts';
import { openDatabase, type Database } from '../../../../../src/archive/database.ts';
import { ingest, type Ingested } from '../../../../../src/archive/ingest/ingest.ts';
import { dumpArchive, findDifferences } from '../../dump-archive.ts';
import { MANNERS, openFolder, type Draft, type Folder, type Manner } from './draft.ts';
import { toChance, type Chance, type Edit } from './edit.ts';
import { FILE_EDITS, REPAIRS } from './file-edits.ts';
import { NOTICE_EDITS } from './notice-edits.ts';
import { REGISTRY_EDITS } from './registry-edits.ts';
import { makeDraft } from './seed-draft.ts';

/** An archive that is being edited, and the store that is kept of it. */
export interface EditedArchive {
  folder: Folder;
  draft: Draft;
  store: string;
  /** Bring the kept store up to the folder, and compare it with one that is made from nothing. */
  compare: () => Promise<Comparison>;
  [Symbol.dispose]: () => void;
}

export interface Comparison {
  warm: Ingested;
  /** The first rows and issues in which the stores differ; empty when they are equal. */
  differences: string[];
}

/** Begin an archive in a folder of its own. */
export function makeEditedArchive(): EditedArchive {
  const root = mkdtempSync(join(tmpdir(), 'niem-yet-edits-'));
  const folder = openFolder(join(root, 'content'));
  const [store, draft] = [join(root, 'archive.sqlite'), makeDraft()];
  folder.save(draft);
  return {
    folder,
    draft,
    store,
    compare: () => compareStores(folder.path, store, join(root, 'originals')),
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

/** One edit of a sequence, as it was done. */
export interface Step {
  step: number;
  edit: string;
}

/** Do an endless sequence of edits; the same seed number does the same. */
export function* editAtRandom({ folder, draft }: EditedArchive, seed: number): Generator<Step> {
  const chance = toChance(makeRandom(seed));
  for (let step = 1; ;) {
    const { name, apply } = chance.pick(chooseEdits(draft, chance));
    const done = apply(draft, chance);
    if (done === undefined) continue;
    const manner: Manner = chance.pick(MANNERS);
    folder.save(draft, manner);
    yield { step, edit: `${name} (${manner}): ${done}` };
    step += 1;
  }
}

/** Errors are mended before long, or soon no notice would be without one. */
function chooseEdits({ spoiled }: Draft, { pick }: Chance): Edit[] {
  const edits = pick(EDITS);
  return spoiled.size > MOST_SPOILED ? REPAIRS : edits;
}

const EDITS = [NOTICE_EDITS, NOTICE_EDITS, REGISTRY_EDITS, REGISTRY_EDITS, FILE_EDITS];
const MOST_SPOILED = 1;

async function compareStores(content: string, store: string, kept: string): Promise<Comparison> {
  const [warm, cold] = [openDatabase(store), openDatabase(':memory:')];
  try {
    const read = await ingest(warm, content, { originals: kept });
    const fresh = await ingest(cold, content);
    const rows = findDifferences(dumpArchive(warm), dumpArchive(cold));
    return { warm: read, differences: [...rows, ...compareIssues(read, fresh)] };
  } finally {
    for (const db of [warm, cold] satisfies Database[]) db.close();
  }
}

function compareIssues(warm: Ingested, cold: Ingested): string[] {
  const [kept, fresh] = [JSON.stringify(warm.issues), JSON.stringify(cold.issues)];
  const isSame = kept === fresh && warm.files === cold.files;
  return isSame ? [] : [`issues, warm: ${kept}`, `issues, cold: ${fresh}`];
}
