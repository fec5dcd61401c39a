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
  /** Every word as the number of one of these: of each notice its reference, title and passages. */
  stream: Uint16Array | Uint32Array;
  notices: BlockNotice[];
  facets: FacetRow[];
}

/** How many words of the stream are a notice's. */
export interface BlockNotice {
  reference: number;
  title: number;
  passages: number[];
}

/** Read notices: their words, and their fragments packed. */
export function readBlock(notices: Iterable<SearchableNotice>): {
  block: Block;
  fragments: Uint8Array[];
} {
  const numbers = new Map<string, number>();
  const stream: number[] = [];
  const hash = createHash('sha256');
  const fragments: Uint8Array[] = [];
  const block: Pick<Block, 'notices' | 'facets'> = { notices: [], facets: [] };
  for (const notice of notices) {
    const { reference, title, written } = writeNotice(notice);
    const passages = written.flatMap((fragment) => fragment.passages);
    for (const words of [reference, title, ...passages])
      for (const word of words) stream.push(numberOf(numbers, word));
    for (const { raw } of written) {
      const fragment = packFile(Buffer.from(JSON.stringify(raw)));
      hash.update(fragment);
      fragments.push(fragment);
    }
    const lengths = passages.map(({ length }) => length);
    block.notices.push({ reference: reference.length, title: title.length, passages: lengths });
    block.facets.push(toFacetRow(notice));
  }
  const name = hash.digest('hex').slice(0, 8);
  const words = [...numbers.keys()];
  return { block: { name, words, stream: toShortest(stream, words.length), ...block }, fragments };
}

function writeNotice(notice: SearchableNotice) {
  const head = { title: notice.subject, reference: toReference(notice) };
  const url = toNoticePath(notice.id);
  return {
    reference: toWords(head.reference),
    title: toWords(head.title),
    written: cutGroups(toPassages(notice)).map((group) => writeFragment({ url, ...head }, group)),
  };
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function toShortest(numbers: number[], most: number): Block['stream'] {
  return most <= 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

function cutGroups<T>(passages: T[]): T[][] {
  const count = Math.ceil(passages.length / PASSAGES_PER_FRAGMENT);
  return Array.from({ length: count }, (_, i) =>
    passages.slice(i * PASSAGES_PER_FRAGMENT, (i + 1) * PASSAGES_PER_FRAGMENT),
  );
}
