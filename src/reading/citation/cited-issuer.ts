import type { FoundMention } from '../mention/find-mentions.ts';

/**
 * Who issued what is cited, as the words after the number say («… của UBND huyện»): agency ids,
 * none when they name a body that the registry does not know, undefined when they do not say.
 *
 * @param citation its range in the text
 * @param mentions the agencies named in the same text, in its order
 */
export function findCitedIssuer(
  { start, end }: { start: number; end: number },
  text: string,
  mentions: readonly FoundMention[],
): string[] | undefined {
  const words = text.slice(start, end);
  const inside = words.lastIndexOf(' của ');
  const from = inside >= 0 ? start + inside : end;
  if (!OF.test(text.slice(from))) return undefined;
  const mention = mentions.find(
    (other) => other.start > from && LEADS_TO_NAME.test(text.slice(from, other.start)),
  );
  return mention?.agencies ?? [];
}

const OF = /^\s*,?\s+của\s/u;
/** «của», perhaps an office held, and then the name: «của đồng chí Chủ tịch UBND huyện». */
const LEADS_TO_NAME =
  /^\s*,?\s+của\s+(?:đồng chí\s+)?(?:(?:Phó\s+)?(?:Chủ tịch|Trưởng|Giám đốc|Chánh)\s+)?$/iu;
