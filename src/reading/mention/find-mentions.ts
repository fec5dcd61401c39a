import type { Agency } from '../../domain/agency/agency.ts';
import { readNameWords } from './expand-abbreviations.ts';
import { buildNameIndex } from './name-index.ts';
import { listPredecessors } from './predecessors.ts';
import { readNames } from './read-names.ts';
import type { NamingContext } from './resolve-name.ts';
import type { Words } from './words.ts';

/** A range of a text that names an agency, `[start, end)` in UTF-16 units. */
export interface FoundMention {
  start: number;
  end: number;
  agencies: string[];
}

export interface MentionFinder {
  /**
   * Find every name of a known agency: disjoint, in the order of the text. The text is NFC.
   *
   * @param words the text as `readNameWords` reads it, where that has been done
   */
  find: (text: string, context: NamingContext, words?: Words) => FoundMention[];
  /** The ids of all agencies of which the whole text is a name. The text is NFC. */
  findBearers: (text: string) => string[];
}

/**
 * Build the finder of an archive: one pass over a text finds all names of all agencies, longest
 * first. Does not guess: words that may mean two bodies, or part of a longer name that is not
 * known, are left for the archivist (`findUnknownBodies`).
 */
export function buildMentionFinder(agencies: readonly Agency[]): MentionFinder {
  const index = buildNameIndex(agencies);
  const predecessorsOf = listPredecessors(agencies);
  return {
    find(text, context, words = readNameWords(text)) {
      const predecessors = predecessorsOf.get(context.place) ?? NONE;
      const names = readNames(words, index.search(words), { ...context, predecessors });
      return names.map(({ start, end, agency }) => ({
        start: words.starts[start]!,
        end: words.ends[end - 1]!,
        agencies: [agency],
      }));
    },
    findBearers(text) {
      const words = readNameWords(text);
      const hit = index
        .search(words)
        .get(0)
        ?.find(({ end }) => end === words.keys.length);
      const whole = hit?.forms.filter(({ head }) => head === undefined) ?? [];
      return [...new Set(whole.map(({ agency }) => agency.id))];
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
