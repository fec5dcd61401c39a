import { distance } from 'fastest-levenshtein';
import { fold } from '../../language/fold.ts';

/**
 * The known value that a wrong one was most likely meant to be: the nearest by edits on the folded
 * words, or undefined when even that one differs in more than a third of its letters.
 *
 * @example findNearest('thongbao', ['thong-bao', 'bao-cao']) // => 'thong-bao'
 */
export function findNearest(value: string, known: Iterable<string>): string | undefined {
  const wanted = fold(value);
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const edits = countEdits(wanted, fold(candidate));
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  const longest = Math.max(value.length, nearest?.length ?? 0);
  return fewest <= Math.ceil(longest / 3) ? nearest : undefined;
}

/** Shortest part of a name that is still taken for the whole name left unfinished. */
const SHORTEST_PART = 6;

/** Edits between two folded values; a value that is only unfinished counts as one edit. */
function countEdits(wanted: string, known: string): number {
  const unfinished = wanted.length >= SHORTEST_PART && known.startsWith(wanted);
  return unfinished && known !== wanted ? 1 : distance(wanted, known);
}
