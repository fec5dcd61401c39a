import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { editAtRandom, makeEditedArchive } from './edits/edit-archive.ts';

const STEPS = 60;
/** Younger files are opened in every reading; older ones are known by their stamps. */
const UNTIL_STAMPED = 2_100;

test('gives what a reading of everything gives, after any edit', async () => {
  using archive = makeEditedArchive();
  await setTimeout(UNTIL_STAMPED);
  expect(await archive.compare()).toMatchObject({ differences: [] });
  for (const { step, edit } of editAtRandom(archive, 20200618)) {
    const { differences } = await archive.compare();
    expect({ step, edit, differences }).toEqual({ step, edit, differences: [] });
    if (step >= STEPS) break;
  }
});
