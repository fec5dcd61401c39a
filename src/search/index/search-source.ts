import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Glossary } from '../../domain/glossary/glossary.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { AgencyCounts } from './agency-entries.ts';
import type { NoticeDigest } from './blocks.ts';

/** What the index is made of. */
export interface SearchSource {
  /** Changes with the code that makes the index. */
  version: string;
  /** Newest first, as lists order them: «Mới nhất» sorts by this order. */
  notices: NoticeDigest[];
  /** Read one of them; asked for once at most. */
  read: (id: string) => SearchableNotice;
  agencies: Agency[];
  topics: Topic[];
  glossary: Glossary;
  counts: AgencyCounts;
}
