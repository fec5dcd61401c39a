import type { Notice } from './notice.ts';

/** What of a notice a list, a link or a citation needs: how it is named, when and by whom. */
export type NoticeSummary = Pick<
  Notice,
  'id' | 'year' | 'slug' | 'subject' | 'kind' | 'documentNumber' | 'issuedOn' | 'issuer' | 'session'
>;
