/** A place in a file, both counted from 1, the column in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}
