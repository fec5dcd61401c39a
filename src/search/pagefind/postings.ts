/** The version of Pagefind whose files we write and read; the package is pinned to it. */
export const PAGEFIND_VERSION = '1.5.2';

/** One folded word, in all the ways in which it is written in the archive. */
export interface WordPostings {
  /** The search key: lower case, without marks. */
  word: string;
  /** Each spelling, marks included, as Pagefind keeps it (đ as d + U+0335). */
  forms: Form[];
}

/** Folded word → where it stands: in the whole archive, or in a few texts. */
export type WordIndex = Map<string, WordPostings>;

export interface Form {
  text: string;
  /** By record number, ascending. */
  postings: Posting[];
}

/** Where a form occurs in one record. */
export interface Posting {
  record: number;
  /** Positions in the record's fragment, in words from 0, ascending. */
  body: number[];
  /** Positions in the record's headings: field number × HEADING_STRIDE + position. */
  heading: number[];
}

/** The meta fields of a record, numbered as in the index. */
export const HEADING_FIELDS = ['reference', 'title'] as const;

/** Keeps the positions of different meta fields apart in one list of numbers. */
export const HEADING_STRIDE = 1 << 16;

/** The weight of a word that is no part of another, in Pagefind's 24ths. */
export const ORDINARY_WEIGHT = 24;

/** Pagefind's own shape: page as a difference, positions with markers of weight or field. */
export type RawPosting = [page: number, locations: number[], metaLocations: number[]];
export type RawWord = [word: string, postings: RawPosting[], variants: [string, RawPosting[]][]];
