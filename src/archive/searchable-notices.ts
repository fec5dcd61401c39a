import type { Mention } from '../domain/mention/mention.ts';
import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import type { Notice, Part } from '../domain/notice/notice.ts';
import type { Section } from '../domain/section/section.ts';
import type { Database } from './database.ts';
import { getNoticeSummary, NEWEST_FIRST } from './notice-summaries.ts';

/** What the search index needs of a notice: its words, and what results are narrowed by. */
export interface SearchableNotice extends NoticeSummary, Pick<Notice, 'topics'> {
  preamble: Pick<Part, 'text'>;
  sections: Pick<Section, 'id' | 'number' | 'label' | 'title' | 'text' | 'topics'>[];
  closing: Pick<Part, 'text'>;
  recipients: Pick<Part, 'text'>;
  mentions: Pick<Mention, 'section' | 'agencies'>[];
}

/** Id and digest of every notice, newest first. */
export function listNoticeDigests(db: Database): { id: string; digest: string }[] {
  return db.all(`SELECT id, digest FROM notice ${NEWEST_FIRST}`);
}

/** Read what the index needs of a notice; it must be in the archive. */
export function getSearchableNotice(db: Database, id: string): SearchableNotice {
  const summary = getNoticeSummary(db, id);
  const { key } = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', id)!;
  const topics = db.all<TopicRow>(TOPICS, key);
  const rows = db.all<SectionRow>(SECTIONS, key);
  const idOf = new Map(rows.map((row) => [row.position, row.id]));
  const topicsOf = Map.groupBy(
    db.all<SectionTopicRow>(SECTION_TOPICS, key),
    ({ section }) => section,
  );
  const part = (name: string) => ({
    text: rows.find((row) => row.id === name && row.number === undefined)?.text ?? '',
  });
  return {
    ...summary,
    topics: topics.map(({ topic }) => topic),
    preamble: part('preamble'),
    sections: rows.flatMap(({ position, number, label, ...row }) => {
      if (number === undefined || label === undefined) return [];
      const own = (topicsOf.get(position) ?? []).map(({ topic }) => topic);
      return [{ ...row, number, label, topics: own }];
    }),
    closing: part('closing'),
    recipients: part('recipients'),
    mentions: db.all<MentionRow>(MENTIONS, key).map(({ section, agency }) => ({
      section: idOf.get(section)!,
      agencies: [agency],
    })),
  };
}

const TOPICS = 'SELECT topic FROM notice_topic WHERE notice = ? ORDER BY position';
const SECTIONS =
  'SELECT position, id, number, label, title, text FROM section WHERE notice = ? ORDER BY position';
const SECTION_TOPICS =
  'SELECT section, topic FROM section_topic WHERE notice = ? ORDER BY section, position';
const MENTIONS =
  'SELECT section, agency FROM mention_agency WHERE notice = ? ORDER BY mention, position';

interface TopicRow {
  topic: string;
}

interface SectionTopicRow extends TopicRow {
  section: number;
}

interface SectionRow {
  position: number;
  id: string;
  number: string | undefined;
  label: string | undefined;
  title: string | undefined;
  text: string;
}

interface MentionRow {
  section: number;
  agency: string;
}
