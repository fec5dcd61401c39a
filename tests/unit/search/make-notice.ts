import { expect } from 'vitest';
import { readNoticeText } from '../../../src/content/notice/read-notice-text.ts';
import type { Agency } from '../../../src/domain/agency/agency.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { buildMentionFinder } from '../../../src/reading/mention/find-mentions.ts';
import { readNotice } from '../../../src/reading/read-notice.ts';

/** Frontmatter besides subject and kind, and the agencies that the notice may name. */
export interface NoticeContext {
  frontmatter?: string[];
  agencies?: Agency[];
}

/** Read a notice of 2020, as the archive does, whose sections `I.1`, `I.2` … have the given texts. */
export function makeNotice(
  slug: string,
  subject: string,
  texts: string[],
  { frontmatter = [], agencies = [] }: NoticeContext = {},
): Notice {
  const header = [`subject: ${subject}`, 'kind: thong-bao', ...frontmatter].join('\n');
  const body = ['**I. Nội dung**', ...texts.map((text, i) => `**${i + 1}.** ${text}`)].join('\n\n');
  const { header: read, flow, problems } = readNoticeText(`---\n${header}\n---\n\n${body}\n`);
  expect(problems).toEqual([]);
  const finder = buildMentionFinder(agencies);
  return readNotice(read!, flow!, { id: `2020/${slug}`, finder, place: '' }).notice;
}
