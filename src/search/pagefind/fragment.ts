import { stripSignature } from './signature.ts';

/** What a fragment holds: Pagefind's own fields, and where our passages begin in its words. */
export interface RawFragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: { reference: string; title: string };
  anchors: { element: string; id: string; text: string; location: number }[];
  passages: number[];
}

/** One passage as it is shown: a part of Pagefind's `*.pf_fragment`, read. */
export interface Fragment {
  /** Address of the notice's page. */
  url: string;
  /** Words of the passage. */
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

/** Parse the content of a fragment: its passages in order. */
export function parseFragment(bytes: Uint8Array): Fragment[] {
  const raw = JSON.parse(decoder.decode(stripSignature(bytes))) as RawFragment;
  const words = raw.content.split(' ').filter(Boolean);
  const head = {
    url: raw.url,
    title: raw.meta.title,
    reference: raw.meta.reference,
  };
  return raw.passages.map((start, i) => {
    const end = raw.passages[i + 1] ?? words.length;
    const own = raw.anchors.filter(({ location }) => location >= start && location < end);
    return { ...head, words: words.slice(start, end), sections: toSections(own, start, end) };
  });
}

const decoder = new TextDecoder();

function toSections(anchors: RawFragment['anchors'], from: number, to: number): FragmentSection[] {
  return anchors.map(({ id, location }, i) => {
    const [sectionId = '', number = ''] = id.split('|');
    const end = anchors[i + 1]?.location ?? to;
    return { id: sectionId, number, start: location - from, end: end - from };
  });
}
