import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/archive/database.ts';
import { readDigests } from '../../../src/archive/digests.ts';
import { getNotice } from '../../../src/archive/notices.ts';
import type { Draft } from './ingest/edits/draft.ts';
import { makeEditedArchive } from './ingest/edits/edit-archive.ts';

const CITING = '2022/vien-dan';

/** A notice that names another one twice: once for certain, once by a number that may repeat. */
function addCiting({ notices }: Draft): void {
  notices.set(`${CITING}.mdx`, {
    header: {
      subject: 'Viện dẫn',
      kind: 'thong-bao',
      issuedOn: '2022-01-10',
      issuer: 'ubnd-huyen',
    },
    body: [
      '1. Theo Thông báo số 06/TB-UBND ngày 02/3/2021 của UBND huyện.',
      '2. Theo Thông báo số 06/TB-UBND.',
    ],
  });
}

/** What a page of the citing notice goes by, and what it shows, before and after a change. */
async function showTwice(
  change: (draft: Draft) => void,
): Promise<{ key: string; cites: unknown }[]> {
  using archive = makeEditedArchive();
  addCiting(archive.draft);
  const shown = [];
  for (const edit of [() => undefined, change]) {
    edit(archive.draft);
    archive.folder.save(archive.draft);
    expect(await archive.compare()).toMatchObject({ differences: [] });
    const db = openDatabase(archive.store);
    const cites = getNotice(db, CITING).citations.map(({ to }) => to);
    shown.push({ key: readDigests(db).keyOf([CITING]), cites });
    db.close();
  }
  return shown;
}

describe('keyOf', () => {
  test('changes when a citation means nothing for certain any more', async () => {
    const [before, after] = await showTwice(({ notices }) => {
      const { header, body } = notices.get('2021/tb-06.md')!;
      notices.set('2020/tb-06.mdx', { header: { ...header, issuedOn: '2020-07-01' }, body });
    });
    expect(before!.cites).toEqual([{ notice: '2021/tb-06' }, { notice: '2021/tb-06' }]);
    expect(after!.cites).toEqual([{ notice: '2021/tb-06' }, undefined]);
    expect(after!.key).not.toBe(before!.key);
  });

  test('stays when notices change that have to do with others', async () => {
    const [before, after] = await showTwice(({ notices }) => void notices.delete('2025/tb-03.mdx'));
    expect(after).toEqual(before);
  });
});
