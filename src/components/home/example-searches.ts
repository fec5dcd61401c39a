import type { Agency } from '../../domain/agency/agency.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import { fold } from '../../language/fold.ts';

/** What is counted in an archive, most first. */
export interface Counted<T> {
  item: T;
  count: number;
}

/**
 * Queries that find something in this archive: a word for the topic with most places, typed without
 * marks; a word for the next topic; and the abbreviation of an office that notices name.
 *
 * @param listTexts the words of sections that are filed under a topic
 */
export function findExampleSearches(
  topics: Counted<Topic>[],
  agencies: Counted<Agency>[],
  listTexts: (topicId: string) => string[],
): string[] {
  const [first, second] = byCount(topics).flatMap(
    ({ id, aliases }) => findWord(aliases, listTexts(id)) ?? [],
  );
  const abbreviation = byCount(agencies)
    .flatMap(({ aliases }) => aliases.filter(({ type }) => type === 'abbreviation'))
    .at(0)?.name;
  return [first && fold(first), second, abbreviation].filter((query) => query !== undefined);
}

/** Those that have places, most first. */
function byCount<T>(counted: Counted<T>[]): T[] {
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ item }) => item);
}

/** The first of some words that a text has, whatever its case. */
function findWord(words: string[], texts: string[]): string | undefined {
  const lower = texts.map((text) => text.toLowerCase());
  return words.find((word) => lower.some((text) => text.includes(word.toLowerCase())));
}
