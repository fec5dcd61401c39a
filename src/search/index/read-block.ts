import { createHash } from 'node:crypto';
import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import { toNoticePath } from '../../domain/site/address.ts';
import { PASSAGES_PER_FRAGMENT } from '../lookup/records.ts';
import { packFile } from '../pagefind/pack-file.ts';
import { toWords } from '../pagefind/text.ts';
import { writeFragment } from '../pagefind/write-fragment.ts';
import { toFacetRow, type FacetRow } from './facets.ts';
import { toPassages } from './passages.ts';
import { toReference } from './reference.ts';

/** What the index keeps of some notices. */
export interface Block {
  /** First part of the names of its fragments, made of what they hold. */
  name: string;
  /** The different words of the block. */
  words: string[];
  notices: BlockNotice[];
  facets: FacetRow[];
}

/** A notice, each of its words as the number of one in `Block.words`. */
export interface BlockNotice {
  reference: WordNumbers;
  title: WordNumbers;
  passages: WordNumbers[];
}

export type WordNumbers = Uint16Array | Uint32Array;

/** Read notices: their words, and their fragments packed. */
export function readBlock(notices: Iterable<SearchableNotice>): {
  block: Block;
  fragments: Uint8Array[];
} {
  const numbers = new Map<string, number>();
  const toNumbers = (words: string[]) => toShortest(words.map((word) => numberOf(numbers, word)));
  const hash = createHash('sha256');
  const fragments: Uint8Array[] = [];
  const block: Omit<Block, 'words' | 'name'> = { notices: [], facets: [] };
  for (const notice of notices) {
    const head = { title: notice.subject, reference: toReference(notice) };
    const passages: WordNumbers[] = [];
    for (const group of cutGroups(toPassages(notice))) {
      const written = writeFragment({ url: toNoticePath(notice.id), ...head }, group);
      const content = Buffer.from(JSON.stringify(written.raw));
      hash.update(content);
      fragments.push(packFile(content));
      passages.push(...written.passages.map(toNumbers));
    }
    block.facets.push(toFacetRow(notice));
    block.notices.push({
      reference: toNumbers(toWords(head.reference)),
      title: toNumbers(toWords(head.title)),
      passages,
    });
  }
  const name = hash.digest('hex').slice(0, 8);
  return { block: { name, words: [...numbers.keys()], ...block }, fragments };
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function toShortest(numbers: number[]): WordNumbers {
  const isShort = numbers.every((number) => number < 2 ** 16);
  return isShort ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

function cutGroups<T>(passages: T[]): T[][] {
  const count = Math.ceil(passages.length / PASSAGES_PER_FRAGMENT);
  return Array.from({ length: count }, (_, i) =>
    passages.slice(i * PASSAGES_PER_FRAGMENT, (i + 1) * PASSAGES_PER_FRAGMENT),
  );
}
