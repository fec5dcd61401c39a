import { expect, test } from 'vitest';
import { countAppearances } from '../../../../src/archive/appearances.ts';
import { countFiled, listFiledTexts } from '../../../../src/archive/topics.ts';
import { findExampleSearches } from '../../../../src/components/home/example-searches.ts';
import { fold } from '../../../../src/language/fold.ts';
import { openArchive } from '../../archive/make-archive.ts';

const { db, registry } = await openArchive();

/** Pair each record with how often it is counted. */
const countBy = <T extends { id: string }>(items: T[], counts: Map<string, number>) =>
  items.map((item) => ({ item, count: counts.get(item.id) ?? 0 }));

test('findExampleSearches finds words that this archive uses', () => {
  const [unmarked, topic, abbreviation] = findExampleSearches(
    countBy(registry.topics, countFiled(db)),
    countBy(registry.agencies, countAppearances(db)),
    (id) => listFiledTexts(db, id),
  );
  const words = registry.topics.flatMap(({ aliases }) => aliases);
  expect(unmarked).toBe(fold(unmarked!));
  expect(words.map(fold)).toContain(unmarked);
  expect(words).toContain(topic);
  const abbreviations = registry.agencies
    .flatMap(({ aliases }) => aliases)
    .filter(({ type }) => type === 'abbreviation');
  expect(abbreviations.map(({ name }) => name)).toContain(abbreviation);
});

test('findExampleSearches is empty in an empty archive', () => {
  const topics = countBy(registry.topics, new Map());
  const agencies = countBy(registry.agencies, new Map());
  expect(findExampleSearches(topics, agencies, () => [])).toEqual([]);
});
