import type { Link, NoticeLinks } from '../../domain/notice/link.ts';
import { nameLinked, namePlace } from '../../domain/notice/name-notice.ts';
import { toPlacePath } from '../../domain/relation/place-ref.ts';
import { ENDING_TYPES, RELATION_TYPES } from '../../domain/relation/relation.ts';
import { toAnchor } from '../../domain/site/address.ts';

/** The other end of a relation, as a page shows it. */
export interface RelationEntry {
  href: string;
  /** «Mục II.3 Thông báo số 88/TB-UBND ngày 30 tháng 6 năm 2021». */
  name: string;
  subject: string;
  /** The place of this page that the relation starts from or leads to. */
  here: { href: string; name: string } | undefined;
  /** The archivist's remark. */
  note: string | undefined;
}

/** Relations of one type and direction under their common words. */
export interface RelationGroup {
  /** «Thay thế», «Được thay thế bởi». */
  wording: string;
  entries: RelationEntry[];
}

/** All relations of a notice: what it says of others, then what others say of it. */
export function toRelationGroups(links: NoticeLinks): RelationGroup[] {
  const outgoing = links.outgoing.map((link): Shown => ({ link, end: 'outgoing' }));
  const incoming = [...links.incoming, ...links.citedBy];
  const shown = [...outgoing, ...incoming.map((link): Shown => ({ link, end: 'incoming' }))];
  const groups = Map.groupBy(shown, ({ link, end }) => RELATION_TYPES[link.type][end]);
  return [...groups].map(([wording, members]) => ({
    wording,
    entries: dropRepeated(members.map(toEntry)),
  }));
}

/** What has put another document in the place of this one, or taken it back, as a whole. */
export function toEndings({ incoming }: NoticeLinks): { wording: string; entry: RelationEntry }[] {
  return incoming
    .filter(({ type, to }) => ENDING_TYPES.includes(type) && to.section === undefined)
    .map((link) => ({
      wording: RELATION_TYPES[link.type].incoming.toLowerCase(),
      entry: toEntry({ link, end: 'incoming' }),
    }));
}

interface Shown {
  link: Link;
  end: 'outgoing' | 'incoming';
}

function toEntry({ link, end }: Shown): RelationEntry {
  const [here, there] = end === 'outgoing' ? [link.from, link.to] : [link.to, link.from];
  return {
    href: toPlacePath(there),
    name: nameLinked(there, link.other),
    subject: link.other.subject,
    here: here.section
      ? { href: `#${toAnchor(here.section)}`, name: namePlace(here.section, here.number) }
      : undefined,
    note: link.note,
  };
}

/** Several results in one section are one line. */
function dropRepeated(entries: RelationEntry[]): RelationEntry[] {
  const seen = new Map(
    entries.map((entry) => [[entry.href, entry.here?.href, entry.note].join(' '), entry]),
  );
  return [...seen.values()];
}
