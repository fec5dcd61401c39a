import { expect } from 'vitest';
import { readNoticeText } from '../../../../src/content/notice/read-notice-text.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { readNotice } from '../../../../src/reading/read-notice.ts';
import { makeAgency } from '../../reading/make-agency.ts';

const PLACE = 'lai-chau/tam-duong';

/** The bodies that such notices may name. */
export const AGENCIES = ['UBND huyện', 'UBND tỉnh', 'Phòng Nội vụ', 'Công an huyện'].map((name) =>
  makeAgency(name, PLACE),
);

/** Read a notice as the archive does: its frontmatter after subject and kind, and its body. */
export function readMdx(id: string, frontmatter: string, body: string): Notice {
  const { header, flow, problems } = readNoticeText(toMdx(frontmatter, body));
  expect(problems).toEqual([]);
  const finder = buildMentionFinder(AGENCIES);
  return readNotice(header!, flow!, { id, finder, place: PLACE }).notice;
}

/** The file of such a notice. */
export function toMdx(frontmatter: string, body: string): string {
  const head = ['subject: Thử', ...(/^kind:/mu.test(frontmatter) ? [] : ['kind: thong-bao'])];
  return `---\n${[...head, frontmatter].filter(Boolean).join('\n')}\n---\n\n${body}\n`;
}
