import { fold } from '../../language/fold.ts';

/** A record of the registry, as far as the importer needs it. */
export interface NamedRecord {
  id: string;
  name: string;
  aliases: readonly (string | { name: string })[];
}

/**
 * Find the body that the head names, by its full name or a form of it. The lines are its name and,
 * often, the body above it first; only one record may fit.
 */
export function findIssuer(lines: string[], agencies: NamedRecord[]): string | undefined {
  const byName = indexNames(agencies);
  for (let from = 0; from < lines.length; from++) {
    const ids = byName.get(toKey(lines.slice(from).join(' ')));
    if (ids?.size === 1) return [...ids][0];
  }
  return undefined;
}

/** Propose topics: those whose names or words occur most, at least twice and no more than three. */
export function proposeTopics(text: string, topics: NamedRecord[]): string[] {
  const key = ` ${toKey(text)} `;
  return topics
    .map((topic) => ({ id: topic.id, count: countNames(key, namesOf(topic)) }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ id }) => id);
}

const FEWEST = 2;
const MOST = 3;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const AND = / (?:va|&) /gu;

function namesOf({ name, aliases }: NamedRecord): string[] {
  return [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))];
}

/** Same key for «Tài nguyên và Môi trường», «Tài nguyên - Môi trường», «UBND» and its long form. */
function toKey(text: string): string {
  return fold(text)
    .replace(NOT_WORD, ' ')
    .replace(AND, ' ')
    .replace(/(?<![\p{L}])uy ban nhan dan(?![\p{L}])/gu, 'ubnd')
    .replace(/(?<![\p{L}])hoi dong nhan dan(?![\p{L}])/gu, 'hdnd')
    .trim();
}

function indexNames(agencies: NamedRecord[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const agency of agencies) {
    for (const name of namesOf(agency)) {
      const key = toKey(name);
      index.set(key, (index.get(key) ?? new Set()).add(agency.id));
    }
  }
  return index;
}

function countNames(key: string, names: string[]): number {
  const keys = new Set(names.map(toKey).filter(Boolean));
  return [...keys].reduce((sum, name) => sum + countName(key, ` ${name} `), 0);
}

/** Two names may share the space between them. */
function countName(key: string, name: string): number {
  let count = 0;
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + name.length - 1)) count++;
  return count;
}
