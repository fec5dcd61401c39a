import type { EncodedWord } from '../../../../src/search/pagefind/encoded-word.ts';
import { joinWords } from '../../../../src/search/pagefind/join-words.ts';
import type { FiledWords, ReadBytes } from '../../../../src/search/pagefind/word-list.ts';

/** Join filed words that are in memory; each part says at which record it begins. */
export function joinAll(parts: FiledWords[], firstRecords: number[] = [0]): EncodedWord[] {
  return [
    ...joinWords(
      parts.map(({ list, postings }, i) => ({
        list,
        firstRecord: firstRecords[i]!,
        openPostings: () => toReader(postings),
      })),
    ),
  ];
}

function toReader(bytes: Uint8Array): ReadBytes {
  let at = 0;
  return (length) => bytes.subarray(at, (at += length));
}
