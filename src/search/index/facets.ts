import type { Notice } from '../../domain/notice/notice.ts';
import type { Facets } from '../lookup/facets.ts';

/** What the results can be narrowed by, tabulated notice by notice in the order of the index. */
export interface FacetTable {
  add: (notice: Notice) => void;
  facets: () => Facets;
}

/** Begin a table. */
export function openFacets(): FacetTable {
  const [agencies, topics]: [Places, Places] = [new Map(), new Map()];
  const [years, kinds]: [Facets['years'], Facets['kinds']] = [[], []];
  return {
    add(notice) {
      const i = years.push(notice.year) - 1;
      kinds.push(notice.kind);
      for (const [id, sections] of toSections(notice)) put(agencies, id, i, [...sections]);
      for (const id of notice.topics) put(topics, id, i, []);
      for (const section of notice.sections)
        for (const id of section.topics)
          if (!notice.topics.includes(id)) put(topics, id, i, [section.id]);
    },
    facets: () => ({ years, kinds, agencies: toTable(agencies), topics: toTable(topics) }),
  };
}

type Places = Map<string, Map<number, string[]>>;

/** Agency id → the sections of a notice that name it. */
function toSections({ mentions }: Notice): Map<string, Set<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { agencies, section } of mentions)
    for (const id of agencies) sections.set(id, (sections.get(id) ?? new Set()).add(section));
  return sections;
}

function put(places: Places, id: string, notice: number, sections: string[]): void {
  const own = places.get(id) ?? new Map<number, string[]>();
  places.set(id, own.set(notice, [...(own.get(notice) ?? []), ...sections]));
}

function toTable(places: Places): Facets['agencies'] {
  return Object.fromEntries([...places].map(([id, own]) => [id, [...own]]));
}
