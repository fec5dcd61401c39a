import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, deleted when the test has ended. */
export async function makeFolder(parent = tmpdir()): Promise<string> {
  const folder = await realpath(await mkdtemp(join(parent, 'niem-yet-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
