import type { Point } from '../domain/issue/point.ts';

/**
 * Find where words of a notice stand in its file, from a place on; that place itself when marks run
 * through the words so that they do not stand there letter by letter.
 */
export function locate(lines: string[], words: string, from: Point): Point {
  for (let line = from.line; line <= lines.length; line++) {
    const start = line === from.line ? from.column - 1 : 0;
    const at = lines[line - 1]!.indexOf(words, start);
    if (at >= 0) return { line, column: at + 1 };
  }
  return { line: from.line, column: from.column };
}
