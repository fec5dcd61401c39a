import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexArchive } from '../../../../src/search/index/index-archive.ts';
import { linkFolder } from '../../../../src/machine/link-file.ts';
import { readShare, takeBlocks } from '../../../../src/search/index/share-blocks.ts';
import { digestFolder } from '../../../site/digest-folder.ts';
import { makeNotice } from '../make-notice.ts';
import { makeSource } from '../sample-index.ts';

const notices = Array.from({ length: 300 }, (_, i) =>
  makeNotice(`ket-luan-${i}`, `Kết luận ${i} về đất đai`, [`Sở Xây dựng báo cáo việc ${i % 7}.`]),
);

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'niem-yet-share-blocks-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Let a share be read in a cache of its own, and hand on its blocks. */
function read(number: number, of: number): { notices: number; folder: string } {
  const told: number[] = [];
  const cache = join(root, `share-${number}`);
  const { folder, notices: count } = readShare(makeSource(notices), { number, of }, cache, (done) =>
    told.push(done),
  );
  expect(told.at(-1) ?? 0).toBe(count);
  const place = join(root, `handed-on-${number}`);
  linkFolder(folder, join(place, 'pagefind'));
  return { notices: count, folder: place };
}

describe('readShare', () => {
  test('hands on what makes the index, so that no notice is read again', async () => {
    const shares = [1, 2, 3].map((number) => read(number, 3));
    const counts = shares.map((share) => share.notices);
    expect(counts.reduce((sum, count) => sum + count)).toBe(notices.length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const [joined, alone] = [join(root, 'joined'), join(root, 'alone')];
    for (const { folder } of shares) takeBlocks(folder, joined);
    const noting = {
      ...makeSource(notices),
      read: () => expect.unreachable('a notice was read again'),
    };
    const { folder } = await indexArchive(noting, joined);
    const { folder: expected } = await indexArchive(makeSource(notices), alone);
    expect(digestFolder(folder)).toEqual(digestFolder(expected));
  });
});
