import type { Notice } from '../../domain/notice/notice.ts';
import type { Facets } from '../lookup/facets.ts';
import { toPlaces } from './agency-entries.ts';

/** Tabulate what the results can be narrowed by, notice by notice in the order of the index. */
export function toFacets(notices: Notice[]): Facets {
  const agencies = new Map<string, Map<number, string[]>>();
  const topics = new Map<string, Map<number, string[]>>();
  notices.forEach((notice, i) => {
    for (const [id, sections] of toPlaces(notice)) put(agencies, id, i, [...sections]);
    for (const id of notice.topics) put(topics, id, i, []);
    for (const section of notice.sections) {
      for (const id of section.topics)
        if (!notice.topics.includes(id)) put(topics, id, i, [section.id]);
    }
  });
  return {
    years: notices.map(({ year }) => year),
    kinds: notices.map(({ kind }) => kind),
    agencies: toTable(agencies),
    topics: toTable(topics),
  };
}

type Places = Map<string, Map<number, string[]>>;

function put(places: Places, id: string, notice: number, sections: string[]): void {
  const own = places.get(id) ?? new Map<number, string[]>();
  places.set(id, own.set(notice, [...(own.get(notice) ?? []), ...sections]));
}

function toTable(places: Places): Facets['agencies'] {
  return Object.fromEntries([...places].map(([id, own]) => [id, [...own]]));
}
