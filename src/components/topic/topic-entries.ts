import type { Registry } from '../../domain/registry/registry.ts';
import type { Topic } from '../../domain/topic/topic.ts';

/** A topic with how many sections and notices are filed under it. */
export interface TopicEntry {
  topic: Topic;
  count: number;
}

/** All topics by name, each with its count. */
export function toTopicEntries(
  { topics }: Registry,
  counts: ReadonlyMap<string, number>,
): TopicEntry[] {
  return topics.map((topic) => ({ topic, count: counts.get(topic.id) ?? 0 }));
}
