import { readNameWords } from './mention/expand-abbreviations.ts';
import type { MentionFinder } from './mention/find-mentions.ts';
import type { Words } from './mention/words.ts';
import { buildOutline, toPart, type Outline } from './outline/build-outline.ts';
import { splitEnding } from './ending/ending.ts';
import type { Flow } from '../domain/notice/flow.ts';
import type { Notice, NoticeHeader } from '../domain/notice/notice.ts';
import { readFindings, type NoticeParts } from './read-findings.ts';

/** Where a notice stands in the archive: its id and what its names are resolved by. */
export interface NoticePlace {
  /** `<year>/<slug>`. */
  id: string;
  finder: MentionFinder;
  /** The place in which names without a place are understood. */
  place: string;
}

/**
 * Read a notice out of its header and body: outline, ending, mentions, deadlines, citations, tasks.
 * Every word of the flow is in exactly one of the notice's parts.
 */
export function readNotice(
  header: NoticeHeader,
  flow: Flow[],
  { id, finder, place }: NoticePlace,
): ReadNotice {
  const { body, closing, recipientsTitle, recipients, signature, after } = splitEnding(flow);
  const outline = buildOutline([...body, ...after]);
  const parts = {
    preamble: outline.preamble,
    closing: toPart(closing, 'ket'),
    recipients: toPart(recipients, 'noi-nhan'),
  };
  const year = Number(id.slice(0, id.indexOf('/')));
  const { sections } = outline;
  const words = readWordsOfParts({ ...parts, sections });
  const on = header.issuedOn ?? header.session?.heldOn;
  const notice: Notice = {
    ...header,
    ...parts,
    ...readFindings(
      { ...parts, sections },
      { finder, place, on, year: on ? Number(on.slice(0, 4)) : year, words },
    ),
    id,
    year,
    slug: id.slice(id.indexOf('/') + 1),
    topics: [...new Set([...header.topics, ...outline.topics])],
    signer: header.signer ?? signature?.signer,
    sections,
    recipientsTitle,
    signature,
  };
  return { notice, places: outline.places, words };
}

export interface ReadNotice {
  notice: Notice;
  /** Section id → its place in the file, for messages. */
  places: Outline['places'];
  /** Id of a part or section → its words, as names are found in them. */
  words: ReadonlyMap<string, Words>;
}

function readWordsOfParts({ preamble, sections, closing, recipients }: NoticeParts) {
  const parts = [
    { id: 'preamble', ...preamble },
    ...sections,
    { id: 'closing', ...closing },
    { id: 'recipients', ...recipients },
  ];
  return new Map(parts.map(({ id, text }) => [id, readNameWords(text)]));
}
