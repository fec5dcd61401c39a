import type { Registry } from '../../domain/registry/registry.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/** What archives and reference managers read from a page: DCTERMS terms, only those we know. */
export function toDublinCore(notice: Notice, registry: Registry): [term: string, value: string][] {
  const terms: [string, string | undefined][] = [
    ['title', notice.subject],
    ['type', NOTICE_KINDS[notice.kind].name],
    ['language', 'vi'],
    ['identifier', notice.documentNumber],
    ['creator', notice.issuer && registry.agency(notice.issuer).name],
    ['issued', notice.issuedOn],
    ['spatial', notice.place],
    ['source', notice.source && `sha256:${notice.source.sha256}`],
    ...notice.topics.map((id): [string, string] => ['subject', registry.topic(id).name]),
  ];
  return terms.flatMap(([term, value]) => (value ? [[`DCTERMS.${term}`, value]] : []));
}
