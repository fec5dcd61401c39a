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
 * @param holds whether a section filed under a topic has a word in it
 */
export function findExampleSearches(
  topics: Counted<Topic>[],
  agencies: Counted<Agency>[],
  holds: (topicId: string, word: string) => boolean,
): string[] {
  const [first, second] = byCount(topics).flatMap(
    ({ id, aliases }) => aliases.find((alias) => holds(id, alias)) ?? [],
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
