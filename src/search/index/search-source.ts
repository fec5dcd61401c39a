import type { Agency } from '../../domain/agency/agency.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { Glossary } from './glossary.ts';

/** What the index is made of. */
export interface SearchSource {
  /** Newest first, as the catalog orders them: «Mới nhất» sorts by this order. */
  notices: Notice[];
  agencies: Agency[];
  topics: Topic[];
  glossary: Glossary;
  /** The built site; the index goes to `<outDir>/pagefind/`. */
  outDir: string;
}
