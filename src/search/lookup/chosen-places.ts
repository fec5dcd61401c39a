import {
  FACETS,
  SECTION_FACETS,
  type FacetColumn,
  type SectionFacet,
} from '../../domain/site/facets.ts';
import { listFacetNotices, type Facets, type PlaceFile } from './facets.ts';

/** Notice number, and ids of its sections; no sections named means the notice as a whole. */
export type Place = [notice: number, sections: string[]];

/** Where the values stand that are chosen of each facet; absent when none is. */
export type ChosenPlaces = Partial<Record<SectionFacet, Place[]>>;

/**
 * Fetch where the chosen values stand, and no others.
 *
 * @param chosen facet → value; it may come from an address, and be anything
 */
export async function fetchPlaces(
  facets: Facets,
  chosen: Partial<Record<SectionFacet, string | undefined>>,
  getFile: (number: number) => Promise<PlaceFile>,
): Promise<ChosenPlaces> {
  const fetching = SECTION_FACETS.map(async (name): Promise<ChosenPlaces> => {
    const value = chosen[name];
    const { column } = FACETS[name];
    return value ? { [name]: await fetchColumn(facets, column, value, getFile) } : {};
  });
  return Object.assign({}, ...(await Promise.all(fetching))) as ChosenPlaces; // an entry of each
}

async function fetchColumn(
  facets: Facets,
  column: FacetColumn<SectionFacet>,
  value: string,
  getFile: (number: number) => Promise<PlaceFile>,
): Promise<Place[]> {
  if (!Object.hasOwn(facets[column], value)) return [];
  const own = facets[column][value]!;
  const sections = (await getFile(own[0]))[column][value]!;
  return listFacetNotices(own).map((notice, i) => [
    notice,
    sections[i]!.split(' ').filter(Boolean),
  ]);
}
