import type { Agency } from '../../domain/agency/agency.ts';
import type { Glossary } from '../../domain/glossary/glossary.ts';
import { fold } from '../../language/fold.ts';
import { toAbbreviationKey } from '../query/abbreviation.ts';
import type { Expansions } from '../query/phrases.ts';

/**
 * Join the glossary with the registry's abbreviations: key (see `toAbbreviationKey`) → words. An
 * abbreviation that two agencies of different names share is ambiguous.
 */
export function toExpansions(glossary: Glossary, agencies: Agency[]): Expansions {
  const expansions = new Map<string, Set<string>>();
  const add = (short: string, long: string) => {
    const key = toAbbreviationKey(short);
    expansions.set(key, (expansions.get(key) ?? new Set()).add(long));
  };
  for (const { name, aliases } of agencies) {
    for (const alias of aliases) {
      const [short, long] = dropSharedWords(alias.name, name);
      if (alias.type === 'abbreviation' && !short.includes(' ')) add(short, long);
    }
  }
  for (const key of expansions.keys()) if (expansions.get(key)!.size > 1) expansions.delete(key);
  for (const { short, words } of glossary.abbreviations) {
    expansions.delete(toAbbreviationKey(short));
    add(short, words);
  }
  for (const short of glossary.ambiguous) expansions.delete(toAbbreviationKey(short));
  return Object.fromEntries([...expansions].map(([key, [long]]) => [key, long!]));
}

/** «Phòng TC-KH» for «Phòng Tài chính - Kế hoạch» tells what TC-KH is. */
function dropSharedWords(short: string, long: string): [string, string] {
  const [shortWords, longWords] = [short.split(' '), long.split(' ')];
  while (shortWords.length > 1 && fold(shortWords[0]!) === fold(longWords[0] ?? '')) {
    shortWords.shift();
    longWords.shift();
  }
  return [shortWords.join(' '), longWords.join(' ')];
}
