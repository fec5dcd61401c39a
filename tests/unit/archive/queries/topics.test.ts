import { addWords } from '../../../../src/archive/places.ts';
import {
  countFiled,
  listFiled,
  listFiledShares,
  listFiledTexts,
} from '../../../../src/archive/topics.ts';
import { countYears } from '../../../../src/domain/notice/notice-share.ts';
import { getPart } from '../../../../src/domain/notice/get-part.ts';
import { describe, expect, test } from 'vitest';
import { topicIds, key, countBy, db, notices } from './naive.ts';

describe('topics', () => {
  test.each(topicIds)('of %s', (topic) => {
    const naive = notices.flatMap((notice) => [
      ...(notice.topics.includes(topic) ? [{ notice, id: undefined }] : []),
      ...notice.sections
        .filter(({ topics }) => topics.includes(topic))
        .map(({ id }) => ({ notice, id })),
    ]);
    const keys = naive.map(({ notice, id }) => key(notice.id, id));
    const shares = listFiledShares(db, topic);
    const filed = listFiled(db, topic, shares);
    expect(filed.map(({ notice, section }) => key(notice.id, section?.id))).toEqual(keys);
    expect(listFiled(db, topic, shares, 3)).toEqual(filed.slice(0, 3));
    expect(listFiled(db, topic, shares.slice(1, 3))).toEqual(
      filed.filter(({ notice }) => shares.slice(1, 3).some(({ id }) => id === notice.id)),
    );
    expect(countFiled(db).get(topic) ?? 0).toBe(naive.length);
    expect(countYears(shares)).toEqual(countBy(naive, ({ notice }) => notice.year));
    expect(shares.map(({ id }) => id)).toEqual([...new Set(naive.map(({ notice }) => notice.id))]);
    const texts = naive.flatMap(
      ({ notice, id }) => notice.sections.find((section) => section.id === id)?.text ?? [],
    );
    expect(listFiledTexts(db, topic)).toEqual(texts);
  });

  test('places get their words, a notice those of its preamble', () => {
    for (const topic of topicIds)
      for (const { notice, section, text } of addWords(
        db,
        listFiled(db, topic, listFiledShares(db, topic)),
      )) {
        const whole = notices.find(({ id }) => id === notice.id)!;
        expect(text).toBe(getPart(whole, section?.id ?? 'preamble').text);
      }
  });
});
