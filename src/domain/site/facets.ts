/** Something that search results can be narrowed by. */
interface Facet {
  /** Its name in the address of the search page and in the page's form; permanent. */
  parameter: string;
  label: string;
  /** The choice that narrows nothing. */
  any: string;
  /** What stands for a value in the usage of the command, whose flag is the facet's own name. */
  placeholder: string;
  /** Whether a value leaves notices whole, or of each notice the sections that have it. */
  narrows: 'notices' | 'sections';
  /** Its column in the published index. */
  column: string;
}

/**
 * What search results can be narrowed by, in the order of the form. The page, the command, the
 * index and the address take all they know of a facet from here; the compiler asks for the rest,
 * its values in the archive (`archive/facet-choices.ts`) and in a notice (`search/index/facets.ts`).
 */
export const FACETS = {
  agency: {
    parameter: 'co-quan',
    label: 'Cơ quan',
    any: 'Mọi cơ quan',
    placeholder: 'ID',
    narrows: 'sections',
    column: 'agencies',
  },
  topic: {
    parameter: 'chu-de',
    label: 'Chủ đề',
    any: 'Mọi chủ đề',
    placeholder: 'ID',
    narrows: 'sections',
    column: 'topics',
  },
  year: {
    parameter: 'nam',
    label: 'Năm',
    any: 'Mọi năm',
    placeholder: 'NĂM',
    narrows: 'notices',
    column: 'years',
  },
  kind: {
    parameter: 'loai',
    label: 'Loại văn bản',
    any: 'Mọi loại',
    placeholder: 'LOẠI',
    narrows: 'notices',
    column: 'kinds',
  },
} as const satisfies Record<string, Facet>;

type Facets = typeof FACETS;

export type FacetName = keyof Facets;

/** A facet that leaves of each notice the sections that have the value. */
export type SectionFacet = {
  [Name in FacetName]: Facets[Name]['narrows'] extends 'sections' ? Name : never;
}[FacetName];

/** A facet that leaves notices whole. */
export type NoticeFacet = Exclude<FacetName, SectionFacet>;

/** The columns of some facets in the published index. */
export type FacetColumn<Name extends FacetName> = Facets[Name]['column'];

/** A value of a facet, as it is offered. */
export interface FacetChoice {
  value: string;
  name: string;
}

export const FACET_NAMES = Object.keys(FACETS) as FacetName[]; // the table's own keys

export const SECTION_FACETS = FACET_NAMES.filter(narrowsSections);

export const NOTICE_FACETS = FACET_NAMES.filter((name) => !narrowsSections(name));

/** Make something for each facet. */
export function mapFacets<T>(toValue: (name: FacetName) => T): Record<FacetName, T> {
  const entries = FACET_NAMES.map((name) => [name, toValue(name)]);
  return Object.fromEntries(entries) as Record<FacetName, T>; // an entry of each
}

function narrowsSections(name: FacetName): name is SectionFacet {
  return FACETS[name].narrows === 'sections';
}
