import { getNoticeLinks, listNeighbours } from '../../../../src/archive/links.ts';
import { getPart } from '../../../../src/domain/notice/get-part.ts';
import { knownOn } from '../read-folder.ts';
import { describe, expect, test } from 'vitest';
import { key, db, notices } from './naive.ts';

describe('links', () => {
  const owner = (id: string) => notices.find((it) => it.id === id || it.aliases.includes(id))!.id;
  const oldest = notices.toSorted(
    (a, b) => knownOn(a).localeCompare(knownOn(b)) || (a.id < b.id ? -1 : 1),
  );
  const stated = oldest.flatMap((notice) => [
    ...notice.relations.map(({ type, from, to, note }) => ({
      type: type,
      from: key(notice.id, from),
      to: key(owner(to.notice), to.section),
      note,
      words: undefined as string | undefined,
    })),
    ...notice.results.map(({ section, start, end, of }) => ({
      type: 'bao-cao-ket-qua',
      from: key(notice.id, section),
      to: key(owner(of.notice), of.section),
      note: undefined,
      words: getPart(notice, section).text.slice(start, end),
    })),
  ]);
  const noticeOf = (end: string) => end.split('#')[0]!;

  test.each(notices.map(({ id }) => id))('of %s', (id) => {
    const { outgoing, incoming, citedBy } = getNoticeLinks(db, id);
    const shown = [...outgoing, ...incoming].map(({ type, from, to, note, words }) => ({
      type,
      from: key(from.notice, from.section),
      to: key(to.notice, to.section),
      note,
      words,
    }));
    expect(shown).toEqual([
      ...stated.filter(({ from }) => noticeOf(from) === id),
      ...stated.filter(({ to }) => noticeOf(to) === id),
    ]);
    const citing = oldest.flatMap((notice) =>
      stated.some(({ from, to }) => noticeOf(from) === notice.id && noticeOf(to) === id)
        ? []
        : notice.citations
            .filter(({ to }) => to?.notice === id)
            .map(({ section, to }) => `${key(notice.id, section)} > ${key(id, to?.section)}`),
    );
    expect(
      citedBy.map(
        ({ from, to }) => `${key(from.notice, from.section)} > ${key(to.notice, to.section)}`,
      ),
    ).toEqual([...new Set(citing)]);
  });

  test('the neighbours are those that say something of each other', () => {
    const pairs = new Set(
      [
        ...stated.map(({ from, to }) => [noticeOf(from), noticeOf(to)]),
        ...notices.flatMap(({ id, citations }) =>
          citations.flatMap(({ to }) => (to ? [[id, to.notice]] : [])),
        ),
      ]
        .filter(([a, b]) => a !== b)
        .flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
    );
    expect(new Set(listNeighbours(db).map(({ id, other }) => `${id} ${other}`))).toEqual(pairs);
  });
});
