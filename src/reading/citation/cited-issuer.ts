import type { Citation } from '../../domain/citation/citation.ts';
import { getPart } from '../../domain/catalog/catalog.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/**
 * Who issued what is cited, as the words after the number say («… của UBND huyện»): agency ids,
 * `unknown` when they name a body that the registry does not know, undefined when they do not say.
 */
export function findCitedIssuer(
  { section, start, end }: Citation,
  notice: Notice,
): string[] | 'unknown' | undefined {
  const { text } = getPart(notice, section);
  const words = text.slice(start, end);
  const inside = words.lastIndexOf(' của ');
  const from = inside >= 0 ? start + inside : end;
  if (!OF.test(text.slice(from))) return undefined;
  const mention = notice.mentions.find(
    (other) =>
      other.section === section &&
      other.start > from &&
      LEADS_TO_NAME.test(text.slice(from, other.start)),
  );
  return mention?.agencies ?? 'unknown';
}

const OF = /^\s*,?\s+của\s/u;
/** «của», perhaps an office held, and then the name: «của đồng chí Chủ tịch UBND huyện». */
const LEADS_TO_NAME =
  /^\s*,?\s+của\s+(?:đồng chí\s+)?(?:(?:Phó\s+)?(?:Chủ tịch|Trưởng|Giám đốc|Chánh)\s+)?$/iu;
