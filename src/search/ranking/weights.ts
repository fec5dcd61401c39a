/** What the score is made of; every number was measured on the judged archive. */
export interface Weights {
  /** How soon further occurrences of a word stop counting (BM25's k1); at 0 only the first counts. */
  saturation: number;
  /** How much a long record is held against it (BM25's b), from 0, not at all, to 1. */
  lengthPenalty: number;
  /** How many occurrences in the body one in a heading is worth; 1 is neutral. */
  heading: number;
  /** Share of the score that only the spelling typed earns, 0 to 1; at 0 marks do not matter. */
  exact: number;
  /** Weight of two neighbouring words found side by side, against a single word's; 0 is neutral. */
  pair: number;
  /** Weight of three neighbouring words found side by side; 0 is neutral. */
  triple: number;
  /** Weight of the words that stand near each other, see `scoreNearness`; 0 is neutral. */
  near: number;
  /** How near that is: in so many words, besides those of the query. */
  nearWidth: number;
  /** Weight of all words side by side in order, see `scoreRun`; 0 is neutral. */
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
