import { expect, test } from 'vitest';
import { findExampleSearches } from '../../../../src/components/home/example-searches.ts';
import { fold } from '../../../../src/language/fold.ts';
import { openCatalog } from '../../exports/archive.ts';

test('findExampleSearches finds words that this archive uses', async () => {
  const catalog = await openCatalog();
  const [unmarked, topic, abbreviation] = findExampleSearches(catalog);
  const words = catalog.topics.flatMap(({ aliases }) => aliases);
  expect(unmarked).toBe(fold(unmarked!));
  expect(words.map(fold)).toContain(unmarked);
  expect(words).toContain(topic);
  const abbreviations = catalog.agencies
    .flatMap(({ aliases }) => aliases)
    .filter(({ type }) => type === 'abbreviation');
  expect(abbreviations.map(({ name }) => name)).toContain(abbreviation);
});

test('findExampleSearches is empty in an empty archive', async () => {
  const catalog = await openCatalog();
  const empty = { ...catalog, placesOf: () => [], appearancesOf: () => [] };
  expect(findExampleSearches(empty)).toEqual([]);
});
