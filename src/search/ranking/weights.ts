/** What the score is made of; every number was measured on the judged archive. */
export interface Weights {
  /** Saturation: how soon further occurrences of a word stop counting (BM25's k1). */
  saturation: number;
  /** How much a long record is held against it, 0 to 1 (BM25's b). */
  lengthPenalty: number;
  /** How many occurrences in the body one in a heading is worth. */
  heading: number;
  /** Share of the score that only the exact spelling earns, when marks were typed. */
  exact: number;
  /** Weight of two neighbouring words found side by side, against a single word's. */
  pair: number;
  /** Weight of three neighbouring words found side by side. */
  triple: number;
  /** Weight of the words that stand near each other, and how near that is; see `scoreNearness`. */
  near: number;
  nearWidth: number;
  /** Weight of all words side by side in order; see `scoreRun`. */
  run: number;
}

export const WEIGHTS: Weights = {
  saturation: 1.2,
  lengthPenalty: 0.75,
  heading: 2,
  exact: 0.6,
  pair: 0.6,
  triple: 0.6,
  near: 1.2,
  nearWidth: 20,
  run: 0.5,
};
