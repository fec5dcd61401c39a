import type { Bytes } from './bytes.ts';
import { changeCharacters, type CharacterFormat } from './formats.ts';
import type { FindStretch } from './pages.ts';
import type { Piece } from './pieces.ts';
import type { Style } from './styles.ts';

/** One character of the document with where it lies in the file. */
export interface DocCharacter {
  char: string;
  offset: number;
}

/** Walk the characters between two positions of the whole text. */
export function* readCharacters(
  pieces: Piece[],
  from: number,
  to: number,
): Generator<DocCharacter> {
  for (const piece of pieces) {
    const start = Math.max(from - piece.from, 0);
    const end = Math.min(to - piece.from, piece.text.length);
    for (let i = start; i < end; i++) {
      yield { char: piece.text[i]!, offset: piece.offset + i * piece.width };
    }
  }
}

/** Finds how a character is set, given the style of its paragraph. */
export type FindFormat = (offset: number, style: number) => CharacterFormat;

/** Build the look-up; formats are worked out once for each stretch and style. */
export function buildFormatFinder(
  main: Bytes,
  find: FindStretch,
  styles: (index: number) => Style,
): FindFormat {
  const known = new Map<string, CharacterFormat>();
  return (offset, style) => {
    const stretch = find(offset);
    const base = styles(style).characters;
    if (!stretch || stretch.changes[0] === stretch.changes[1]) return base;
    const key = `${stretch.start} ${style}`;
    const cached = known.get(key);
    if (cached) return cached;
    const format = changeCharacters(base, main, stretch.changes, (i) => styles(i).characters);
    known.set(key, format);
    return format;
  };
}
