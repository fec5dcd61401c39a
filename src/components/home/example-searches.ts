import type { Catalog } from '../../domain/catalog/catalog.ts';
import { fold } from '../../language/fold.ts';

/**
 * Queries that find something in this archive: a word for the topic with most places, typed without
 * marks; a word for the next topic; and the abbreviation of an office that notices name.
 */
export function findExampleSearches(catalog: Catalog): string[] {
  const [first, second] = byCount(catalog.topics, catalog.placesOf).flatMap(
    ({ id }) => findTopicWord(id, catalog) ?? [],
  );
  const abbreviation = byCount(catalog.agencies, catalog.appearancesOf)
    .flatMap(({ aliases }) => aliases.filter(({ type }) => type === 'abbreviation'))
    .at(0)?.name;
  return [first && fold(first), second, abbreviation].filter((query) => query !== undefined);
}

/** Those that have places, most first. */
function byCount<T extends { id: string }>(list: T[], placesOf: (id: string) => unknown[]): T[] {
  return list
    .filter(({ id }) => placesOf(id).length > 0)
    .toSorted((a, b) => placesOf(b.id).length - placesOf(a.id).length);
}

/** A word for the topic that its sections themselves use. */
function findTopicWord(id: string, { topic, placesOf }: Catalog): string | undefined {
  const texts = placesOf(id).map(({ section }) => section?.text.toLowerCase() ?? '');
  return topic(id).aliases.find((alias) =>
    texts.some((text) => text.includes(alias.toLowerCase())),
  );
}
