import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from './edits/draft.ts';
import { makeEditedArchive } from './edits/edit-archive.ts';

type Change = (draft: Draft) => void;

/** The ids that are read again after a change, in the order of their files. */
async function readAfter(change: Change, ...before: Change[]): Promise<string[]> {
  using archive = makeEditedArchive();
  for (const earlier of before) earlier(archive.draft);
  archive.folder.save(archive.draft);
  await archive.compare();
  change(archive.draft);
  archive.folder.save(archive.draft);
  const { warm, differences } = await archive.compare();
  expect(differences).toEqual([]);
  return warm.read;
}

const district = ({ agencies }: Draft) => agencies.get('huyen.yaml')!;
const others = ({ agencies }: Draft) => agencies.get('tinh-va-xa.yaml')!;
const notice = ({ notices }: Draft, file: string) => notices.get(file)!;
const addAlias = (name: unknown) => (draft: Draft) =>
  void (district(draft).get('phong-kinh-te')!['aliases'] = [name]);

describe('reads again no more than', () => {
  test.each<[string, Change, string[]]>([
    ['nothing when nothing changed', () => undefined, []],
    ['nothing after an edit of the glossary', (it) => void it.glossary.set('QĐ', 'Quyết định'), []],
    [
      'nothing after a new name of a topic',
      (it) => void it.topics.set('dat-dai', { name: 'Đất' }),
      [],
    ],
    ['nothing after a new topic', (it) => void it.topics.set('y-te', { name: 'Y tế' }), []],
    ['nothing after another name of the site', (it) => void (it.site['name'] = 'Kho khác'), []],
    [
      'the notice that changed',
      (it) => void notice(it, '2020/tb-05.mdx').body.push('Thêm một câu.'),
      ['2020/tb-05'],
    ],
    [
      'the notice that moved',
      (it) => {
        it.notices.set('2021/quy-i/tb-05.mdx', notice(it, '2021/tb-05.mdx'));
        it.notices.delete('2021/tb-05.mdx');
      },
      ['2021/tb-05'],
    ],
    ['nothing after a notice is gone', (it) => void it.notices.delete('2022/hd-01.mdx'), []],
    [
      'the notices that hold the words of a new name',
      addAlias('Chi cục Kiểm lâm huyện'),
      ['2020/bc-06'],
    ],
    [
      'nothing after another description of an agency',
      (it) => void (district(it).get('ubnd-huyen')!['description'] = 'Vài lời.'),
      [],
    ],
    [
      'the notices in which a body without an issuer is read elsewhere',
      (it) => void (it.site['authority'] = 'ubnd-tinh'),
      ['2020/mau-bang'],
    ],
    [
      'the notices of one original that changed',
      (it) => void it.originals.set('tb-05.txt', 'Bản khác.\n'),
      ['2020/tb-05'],
    ],
    [
      'both notices of an original that is gone',
      (it) => void it.originals.delete('phu-luc.txt'),
      ['2020/mau-bang', '2021/tb-05'],
    ],
    [
      'the notices of a topic that is gone',
      (it) => void it.topics.delete('thien-tai'),
      ['2020/mau-bang', '2021/tb-05', '2024/kh-09'],
    ],
  ])('%s', async (_, change, read) => {
    expect((await readAfter(change)).toSorted()).toEqual(read.toSorted());
  });

  test('the notice with an error, until it is mended', async () => {
    using archive = makeEditedArchive();
    const { draft, folder } = archive;
    draft.spoiled.set('notices/2022/hd-01.mdx', 'không có phần khai báo\n');
    folder.save(draft);
    await archive.compare();
    expect((await archive.compare()).warm).toMatchObject({ read: ['2022/hd-01'] });
    draft.spoiled.clear();
    folder.save(draft);
    expect((await archive.compare()).warm).toMatchObject({ read: ['2022/hd-01'] });
    expect((await archive.compare()).warm).toMatchObject({ read: [], isChanged: false });
  });

  test('nothing after files are touched', async () => {
    using archive = makeEditedArchive();
    await archive.compare();
    const now = new Date();
    for (const file of ['site.yaml', 'notices/2020/tb-05.mdx', 'originals/tb-05.txt'])
      utimesSync(join(archive.folder.path, file), now, now);
    expect((await archive.compare()).warm).toMatchObject({ read: [], isChanged: false });
  });
});

describe('reads again a notice that uses an id which is gone', () => {
  test.each<[string, string, Change]>([
    ['in a remark', '2020/mau-bang', (it) => void others(it).delete('so-noi-vu')],
    ['in its signature', '2022/hd-01', (it) => void others(it).delete('so-tai-chinh')],
    ['as one of two', '2025/tb-03', (it) => void others(it).delete('ubnd-xa-tien-bo')],
    ['for a task', '2021/tb-05', (it) => void district(it).delete('phong-kinh-te')],
    ['in its closing', '2021/tb-06', (it) => void others(it).delete('so-tai-chinh')],
    ['as topic of its closing', '2024/kh-09', (it) => void it.topics.delete('dat-dai')],
  ])('%s', async (_, id, change) => {
    expect(await readAfter(change)).toContain(id);
  });

  test('in a cell, as topic', async () => {
    const isolate: Change = ({ notices }) =>
      void notices.set('2022/o.mdx', {
        header: { subject: 'Bảng', kind: 'ke-hoach' },
        body: ['| Việc <Section topics="dat-dai" /> | Hạn |\n| - | - |\n| Một | Hai |'],
      });
    expect(await readAfter((it) => void it.topics.delete('dat-dai'), isolate)).toContain('2022/o');
  });
});

describe('reads again a notice whose names may mean another body', () => {
  test.each<[string, string, Change]>([
    [
      'when the district before it is followed by another commune',
      '2025/tb-02',
      (it) => void (district(it).get('ubnd-huyen')!['successors'] = [{ to: 'ubnd-xa-tien-bo' }]),
    ],
    [
      'when the place of a parent changes',
      '2025/tb-02',
      (it) => void (others(it).get('ubnd-xa-dong-tam')!['place'] = 'ha-son/khac'),
    ],
    [
      'when a longer name begins with one that it names',
      '2020/bc-06',
      (it) =>
        void district(it).set('ban-quan-ly', {
          name: 'Ban Quản lý dự án',
          kind: 'don-vi-su-nghiep',
        }),
    ],
    ['when initials get a body', '2020/tb-07', (it) => void others(it).delete('so-noi-vu')],
    [
      'when an ended body is not ended any more',
      '2025/tb-02',
      (it) => void (district(it).get('cong-an-huyen')!['to'] = undefined),
    ],
    [
      'when a second body bears its name',
      '2024/kh-09',
      (it) =>
        void district(it).set('cong-an-hai', {
          name: 'Công an huyện',
          kind: 'nganh-doc',
          parent: 'ubnd-huyen',
        }),
    ],
  ])('%s', async (_, id, change) => {
    expect(await readAfter(change)).toContain(id);
  });
});
