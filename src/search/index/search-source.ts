import type { Agency } from '../../domain/agency/agency.ts';
import type { Glossary } from '../../domain/glossary/glossary.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { AgencyCounts } from './agency-entries.ts';

/** What the index is made of. */
export interface SearchSource {
  /** Newest first, as lists order them: «Mới nhất» sorts by this order. Each is asked for once. */
  notices: Iterable<Notice>;
  agencies: Agency[];
  topics: Topic[];
  glossary: Glossary;
  counts: AgencyCounts;
  /** The built site; the index goes to `<outDir>/pagefind/`. */
  outDir: string;
}
