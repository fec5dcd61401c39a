import type { RawFragment } from './fragment.ts';
import { toWords } from './text.ts';

/** Successive sections of one notice, ranked as one text. */
export type Passage = PassageSection[];

export interface PassageSection {
  id: string;
  number: string;
  /** As `toParagraph` gives them. */
  words: string[];
}

/** What all fragments of a notice begin with. */
export interface FragmentHead {
  url: string;
  title: string;
  reference: string;
}

/** A fragment and its words, passage by passage. */
export interface WrittenFragment {
  raw: RawFragment;
  passages: string[][];
}

/** Write successive passages of a notice as Pagefind would, each section's start as an anchor. */
export function writeFragment(
  { url, title, reference }: FragmentHead,
  passages: Passage[],
): WrittenFragment {
  const anchors: RawFragment['anchors'] = [];
  let location = 0;
  const written = passages.map((sections) => {
    const start = location;
    for (const { id, number, words } of sections) {
      anchors.push({ element: 'i', id: `${id}|${number}`, text: '', location });
      location += words.length;
    }
    return { start, words: sections.flatMap(({ words }) => words) };
  });
  const texts = written.map(({ words }) => words.join(' '));
  const raw: RawFragment = {
    url,
    content: texts.filter(Boolean).join(' '),
    word_count: location,
    filters: {},
    meta: { reference: toWords(reference).join(' '), title: toWords(title).join(' ') },
    anchors,
    passages: written.map(({ start }) => start),
  };
  return { raw, passages: written.map(({ words }) => words) };
}
