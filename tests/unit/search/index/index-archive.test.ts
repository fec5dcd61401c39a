import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { indexArchive } from '../../../../src/search/index/index-archive.ts';
import { linkFolder } from '../../../../src/machine/link-file.ts';
import { digestFolder } from '../../../site/digest-folder.ts';
import { makeNotice } from '../make-notice.ts';
import { makeSource } from '../sample-index.ts';

const SUBJECTS = ['đất đai', 'cầu Lở Thàng', 'nông thôn mới', 'hộ tịch', 'mương, kênh'];
const notices = Array.from({ length: 90 }, (_, i) =>
  makeNotice(`ket-luan-${i}`, `Kết luận ${i} về ${SUBJECTS[i % SUBJECTS.length]}`, [
    `Ủy ban nhân dân xã kiểm tra ${SUBJECTS[(i * 7) % SUBJECTS.length]} tại bản ${i}.`,
    `Phòng Tài chính - Kế hoạch báo cáo trước ngày ${1 + (i % 28)} tháng 7 năm 2020.`,
  ]),
);
const changed = notices.with(
  40,
  makeNotice('ket-luan-40', 'Kết luận về công trình thủy lợi', ['Sửa đập, hồ chứa.']),
);
const more = [makeNotice('moi', 'Kết luận mới', ['Rà soát hộ nghèo.']), ...notices];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'niem-yet-index-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Index notices into a cache; what was read of them, and a digest of all that was written. */
async function index(cache: string, list: Notice[]) {
  const source = makeSource(list);
  const read: string[] = [];
  const noting = {
    ...source,
    read: (id: string) => {
      read.push(id);
      return source.read(id);
    },
  };
  const { folder, ...report } = await indexArchive(noting, join(root, cache));
  return { ...report, read, written: digestFolder(folder) };
}

describe('indexArchive', () => {
  test.each([
    ['changed', changed],
    ['more', more],
    ['fewer', notices.slice(3)],
    ['in another order', notices.toReversed()],
  ])('writes the same with a cache as without: notices are %s', async (name, list) => {
    await index(`warm ${name}`, notices);
    const warm = await index(`warm ${name}`, list);
    const cold = await index(`cold ${name}`, list);
    expect(warm.written).toEqual(cold.written);
    expect(warm).toMatchObject({ notices: list.length, isKept: false });
  });

  test('reads only the block of the notice that changed', async () => {
    const cold = await index('one', notices);
    const warm = await index('one', changed);
    expect(cold.read).toHaveLength(notices.length);
    expect(warm.read.length).toBeLessThan(notices.length);
    expect(warm.read).toContain('2020/ket-luan-40');
  });

  test('reads and writes nothing when nothing changed', async () => {
    const first = await index('nothing', notices);
    const second = await index('nothing', notices);
    expect(second).toEqual({ ...first, isKept: true, read: [] });
  });

  test('makes an index anew that was not finished', async () => {
    const whole = await index('broken', notices);
    await rm(join(root, 'broken', 'index.json'));
    await rm(join(root, 'broken', 'index', 'fragment'), { recursive: true });
    expect((await index('broken', notices)).written).toEqual(whole.written);
  });

  test.each(['fragment', 'index', 'niem-yet'])(
    'makes anew what was edited in place in a site: %s',
    async (name) => {
      const cache = `edited ${name}`;
      const whole = await index(cache, notices);
      const site = join(root, `site ${name}`);
      linkFolder(join(root, cache, 'index'), site);
      for (const file of await readdir(join(site, name)))
        await appendFile(join(site, name, file), 'sửa tay');
      const mended = await index(cache, notices);
      expect(mended.written).toEqual(whole.written);
      expect(mended.isKept).toBe(false);
      expect((await index(cache, changed)).written).toEqual(
        (await index(`${cache}, cold`, changed)).written,
      );
    },
  );

  test('keeps no block that is no longer used', async () => {
    await index('tidy', notices);
    const before = await readdir(join(root, 'tidy', 'blocks'));
    await index('tidy', changed);
    const after = await readdir(join(root, 'tidy', 'blocks'));
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });
});
