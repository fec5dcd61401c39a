import type { Catalog } from '../../domain/catalog/catalog.ts';
import type { Topic } from '../../domain/topic/topic.ts';

/** A topic with how many sections and notices are filed under it. */
export interface TopicEntry {
  topic: Topic;
  count: number;
}

/** All topics by name, each with its count. */
export function toTopicEntries(catalog: Catalog): TopicEntry[] {
  return catalog.topics.map((topic) => ({ topic, count: catalog.placesOf(topic.id).length }));
}
