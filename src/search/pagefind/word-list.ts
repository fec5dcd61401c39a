/** Words in order, and of what successive records hold of them all but the places. */
export interface WordList {
  words: string[];
  /** Word by word, in how many records it stands. */
  records: Uint32Array;
  /** Word by word, how many spellings it has. */
  forms: Uint32Array;
  /** The spellings of each word in turn, in order. */
  spellings: string[];
  /** Spelling by spelling, in how many records it stands, and the first and last of them. */
  counts: Uint32Array;
  firsts: Uint32Array;
  lasts: Uint32Array;
  /** Spelling by spelling, the bytes of its postings, which are without the first one's step. */
  lengths: Uint32Array;
}

/** A list, and the postings of its spellings one after another. */
export interface FiledWords {
  list: WordList;
  postings: Uint8Array;
}

/** Reads the next bytes, which are to be used before others are read. */
export type ReadBytes = (length: number) => Uint8Array;

/** A list that is joined with others. */
export interface WordSource {
  list: WordList;
  /** The number in the index of the first of its records. */
  firstRecord: number;
  openPostings: () => ReadBytes;
}

/** How many bytes the postings of each word are. */
export function countBytes(lists: WordList[]): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const { words, forms, lengths } of lists) {
    let form = 0;
    for (const [i, word] of words.entries()) {
      let sum = bytes.get(word) ?? 0;
      for (const end = form + forms[i]!; form < end; form++) sum += lengths[form]!;
      bytes.set(word, sum);
    }
  }
  return bytes;
}

/** The spellings of some words, those of a word in order. */
export function listSpellings(lists: WordList[], wanted: ReadonlySet<string>): string[] {
  const found = new Map([...wanted].sort().map((word) => [word, new Set<string>()]));
  for (const { words, forms, spellings } of lists) {
    let form = 0;
    for (const [i, word] of words.entries()) {
      const own = found.get(word);
      for (const end = form + forms[i]!; form < end; form++) own?.add(spellings[form]!);
    }
  }
  return [...found.values()].flatMap((own) => [...own].sort());
}
