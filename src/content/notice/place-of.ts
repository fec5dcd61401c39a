import type { MdastNode } from 'satteri';
import type { Point } from '../../domain/issue/point.ts';

/** The place of a node in the file. */
export function placeOf(node: MdastNode): Point {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
