import { distance } from 'fastest-levenshtein';
import { fold } from '../vietnamese/fold.ts';

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
    const edits = distance(wanted, fold(candidate));
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest && fewest <= Math.max(2, Math.ceil(nearest.length / 3)) ? nearest : undefined;
}
