import type { Registry } from '../../domain/registry/registry.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import { type Html, trustMarkup } from '../../domain/markup/html.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/** The notice for search engines, as schema.org JSON; a `Report`, because it is no legislation. */
export function toLinkedData(notice: Notice, registry: Registry, url: string): Html {
  const issuer = notice.issuer && registry.agency(notice.issuer).name;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: notice.subject,
    genre: NOTICE_KINDS[notice.kind].name,
    inLanguage: 'vi',
    url,
    reportNumber: notice.documentNumber,
    datePublished: notice.issuedOn,
    about: notice.topics.map((id) => registry.topic(id).name),
    author: issuer ? { '@type': 'GovernmentOrganization', name: issuer } : undefined,
  };
  return trustMarkup(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
