import type { SearchableNotice } from '../../archive/searchable-notices.ts';
import {
  FACETS,
  NOTICE_FACETS,
  SECTION_FACETS,
  type FacetColumn,
  type FacetName,
  type NoticeFacet,
  type SectionFacet,
} from '../../domain/site/facets.ts';
import type { FacetValue } from '../lookup/facets.ts';

/** What one notice has of every facet. */
export interface FacetRow {
  values: Record<NoticeFacet, FacetValue>;
  /** Each value that it has, with its sections; with none when all of the notice has it. */
  sections: Record<SectionFacet, Map<string, string[]>>;
}

/** What the results can be narrowed by, tabulated notice by notice in the order of the index. */
export interface FacetTable {
  values: Record<FacetColumn<NoticeFacet>, FacetValue[]>;
  /** Value by value, the notices that have it. */
  holders: Record<FacetColumn<SectionFacet>, Map<string, Holders>>;
}

/** Notices that have a value, and of each its sections, parted by spaces; none for all of it. */
export interface Holders {
  notices: number[];
  sections: string[];
}

/** What a notice has of each facet that leaves notices whole. */
const VALUES: Record<NoticeFacet, (notice: SearchableNotice) => FacetValue> = {
  year: ({ year }) => year,
  kind: ({ kind }) => kind,
};

const SECTIONS: Record<SectionFacet, (notice: SearchableNotice) => Map<string, string[]>> = {
  agency: listAgencySections,
  topic: listTopicSections,
};

/** Pick out of a notice what it has of every facet. */
export function toFacetRow(notice: SearchableNotice): FacetRow {
  return {
    values: pick(NOTICE_FACETS, (name) => VALUES[name](notice)),
    sections: pick(SECTION_FACETS, (name) => SECTIONS[name](notice)),
  };
}

/** Begin a table. */
export function openFacets(): FacetTable {
  return {
    values: toColumns(NOTICE_FACETS, (): FacetValue[] => []),
    holders: toColumns(SECTION_FACETS, () => new Map<string, Holders>()),
  };
}

/** Add what the next notice has. */
export function addFacetRow({ values, holders }: FacetTable, row: FacetRow): void {
  const number = values.years.length;
  for (const name of NOTICE_FACETS) values[FACETS[name].column].push(row.values[name]);
  for (const name of SECTION_FACETS)
    for (const [id, sections] of row.sections[name]) {
      const own = getHolders(holders[FACETS[name].column], id);
      own.notices.push(number);
      own.sections.push(sections.join(' '));
    }
}

function pick<Name extends FacetName, T>(names: Name[], make: (name: Name) => T): Record<Name, T> {
  const entries = names.map((name) => [name, make(name)]);
  return Object.fromEntries(entries) as Record<Name, T>; // an entry of each
}

/** Make something for each column. */
export function toColumns<Name extends FacetName, T>(
  names: Name[],
  make: (column: FacetColumn<Name>) => T,
): Record<FacetColumn<Name>, T> {
  const columns = names.map((name) => FACETS[name].column);
  const entries = columns.map((column) => [column, make(column)]);
  return Object.fromEntries(entries) as Record<FacetColumn<Name>, T>; // an entry of each
}

function getHolders(column: Map<string, Holders>, value: string): Holders {
  const known = column.get(value) ?? { notices: [], sections: [] };
  column.set(value, known);
  return known;
}

function listAgencySections({ mentions }: SearchableNotice): Map<string, string[]> {
  const sections = new Map<string, Set<string>>();
  for (const { agencies, section } of mentions)
    for (const id of agencies) sections.set(id, (sections.get(id) ?? new Set()).add(section));
  return new Map([...sections].map(([id, own]) => [id, [...own]]));
}

function listTopicSections({ topics, sections }: SearchableNotice): Map<string, string[]> {
  const places = new Map<string, string[]>(topics.map((id) => [id, []]));
  for (const { id: section, topics: own } of sections)
    for (const id of own)
      if (!topics.includes(id)) places.set(id, [...(places.get(id) ?? []), section]);
  return places;
}
