import { stripOverlay } from './overlay.ts';
import { stripSignature } from './signature.ts';

/** One record as it is shown: Pagefind's `*.pf_fragment`, read. */
export interface Fragment {
  /** Address of the notice's page. */
  url: string;
  /** Words of the record, đ restored. */
  words: string[];
  /** What the notice is about, and how it is cited («Thông báo số … ngày …»). */
  title: string;
  reference: string;
  /** Sections in reading order, with the position of their first word. */
  sections: FragmentSection[];
}

export interface FragmentSection {
  /** Section id, or `preamble`, `closing`, `recipients`. */
  id: string;
  /** Shown number («IV.9»); empty outside the numbered sections. */
  number: string;
  start: number;
  /** Position after its last word. */
  end: number;
}

interface RawFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; location: number }[];
}

/** Parse the content of a fragment. */
export function parseFragment(bytes: Uint8Array): Fragment {
  const raw = JSON.parse(decoder.decode(stripSignature(bytes))) as RawFragment;
  const words = stripOverlay(raw.content).split(WHITE_SPACE);
  return {
    url: raw.url.replace(PASSAGE_SUFFIX, ''),
    words,
    title: stripOverlay(raw.meta['title'] ?? ''),
    reference: stripOverlay(raw.meta['reference'] ?? ''),
    sections: toSections(raw.anchors, words.length),
  };
}

const decoder = new TextDecoder();
/** What Pagefind takes as the end of a word. */
const WHITE_SPACE = /\s+/;
/** What tells the records of one notice apart, since Pagefind knows a record by its address. */
const PASSAGE_SUFFIX = /#\d+$/;

function toSections(anchors: RawFragment['anchors'], length: number): FragmentSection[] {
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  return sorted.map(({ id, location }, i) => {
    const [sectionId = '', number = ''] = id.split('|');
    return { id: sectionId, number, start: location, end: sorted[i + 1]?.location ?? length };
  });
}
