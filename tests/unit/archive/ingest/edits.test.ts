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

test('lets the same notice have an alias that two claim, whichever was read last', async () => {
  using archive = makeEditedArchive();
  const { draft, folder } = archive;
  const [first, second] = ['2020/mau-bang.mdx', '2022/hd-01.mdx'].map((file) =>
    draft.notices.get(file)!,
  );
  for (const notice of [first, second]) notice!.header['aliases'] = ['2019/cu'];
  draft.notices.get('2025/tb-03.mdx')!.header['relations'] = [{ type: 'can-cu', to: '2019/cu' }];
  folder.save(draft);
  await archive.compare();
  for (const notice of [first, second]) {
    notice!.body.push('Thêm một câu.');
    folder.save(draft);
    expect(await archive.compare()).toMatchObject({ differences: [] });
  }
});
