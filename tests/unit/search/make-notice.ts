import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Section } from '../../../src/domain/section/section.ts';

/** A notice of 2020 with sections `I.1`, `I.2` … of the given texts. */
export function makeNotice(slug: string, subject: string, texts: string[]): Notice {
  const nothing = { text: '', blocks: [] };
  return {
    id: `2020/${slug}`,
    year: 2020,
    slug,
    subject,
    kind: 'thong-bao',
    topics: [],
    aliases: [],
    relations: [],
    unknown: {},
    inferred: {},
    preamble: nothing,
    sections: texts.map(makeSection),
    closing: nothing,
    recipientsTitle: undefined,
    recipients: nothing,
    signature: undefined,
    mentions: [],
    deadlines: [],
    tasks: [],
    citations: [],
    results: [],
  };
}

function makeSection(text: string, i: number): Section {
  return {
    id: `i-${i + 1}`,
    number: `I.${i + 1}`,
    label: `${i + 1}.`,
    level: 2,
    parent: undefined,
    title: undefined,
    text,
    blocks: [],
    topics: [],
  };
}
