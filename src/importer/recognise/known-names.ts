import type { Agency } from '../../domain/agency/agency.ts';
import { toTypedNameKey } from '../../domain/agency/name-key.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import { buildMentionFinder, type MentionFinder } from '../../reading/mention/find-mentions.ts';

/** The records of the registry whose names are looked for. */
export interface KnownRecords {
  agencies: Agency[];
  topics: Topic[];
}

/** Their names made ready, once for all files. */
export interface KnownNames {
  finder: MentionFinder;
  topics: Topic[];
}

/** Make the names of a registry ready to be found. */
export function indexNames({ agencies, topics }: KnownRecords): KnownNames {
  return { finder: buildMentionFinder(agencies), topics };
}

/**
 * Find the body that the head names, by its full name or a form of it. The lines are its name and,
 * often, the body above it first; only one record may fit.
 */
export function findIssuer(lines: string[], { findBearers }: MentionFinder): string | undefined {
  for (let from = 0; from < lines.length; from++) {
    const ids = findBearers(lines.slice(from).join(' ').normalize('NFC'));
    if (ids.length === 1) return ids[0];
  }
  return undefined;
}

/** Propose topics: those whose names or words occur most, at least twice and no more than three. */
export function proposeTopics(text: string, topics: Topic[]): string[] {
  const key = ` ${toTypedNameKey(text)} `;
  return topics
    .map((topic) => ({ id: topic.id, count: countNames(key, [topic.name, ...topic.aliases]) }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ id }) => id);
}

const FEWEST = 2;
const MOST = 3;

function countNames(key: string, names: string[]): number {
  const keys = new Set(names.map(toTypedNameKey).filter(Boolean));
  return [...keys].reduce((sum, name) => sum + countName(key, ` ${name} `), 0);
}

/** Two names may share the space between them. */
function countName(key: string, name: string): number {
  let count = 0;
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + name.length - 1)) count++;
  return count;
}
