import { describe, expect, test } from 'vitest';
import { getLinkedNotice } from '../../../src/archive/linked-notice.ts';
import { getNoticeLinks } from '../../../src/archive/links.ts';
import { getNotice } from '../../../src/archive/notices.ts';
import { readNotices } from './make-archive.ts';

const ids = [1, 2, 3, 4, 5].map((number) => `2020/thong-bao-${number}`);
const { db } = await readNotices(
  Object.fromEntries(ids.map((id) => [id, ['issuedOn: 2020-06-18', 'Giao Phòng Nội vụ.']])),
);
const [id = '', ...others] = ids;

describe('getLinkedNotice', () => {
  test('gives a notice and its links', () => {
    const expected = { notice: getNotice(db, id), links: getNoticeLinks(db, id) };
    expect(getLinkedNotice({ db }, id)).toEqual(expected);
  });

  test('reads a notice once for files made together', () => {
    const archive = { db };
    const read = getLinkedNotice(archive, id);
    for (const other of others.slice(1)) getLinkedNotice(archive, other);
    expect(getLinkedNotice(archive, id)).toBe(read);
  });

  test('holds few notices in memory', () => {
    const archive = { db };
    const read = getLinkedNotice(archive, id);
    for (const other of others) getLinkedNotice(archive, other);
    expect(getLinkedNotice(archive, id)).not.toBe(read);
  });

  test('reads again when the archive is another', () => {
    expect(getLinkedNotice({ db }, id)).not.toBe(getLinkedNotice({ db }, id));
  });
});
