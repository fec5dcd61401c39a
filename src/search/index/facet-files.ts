import { SECTION_FACETS, FACETS } from '../../domain/site/facets.ts';
import type { Facets, FacetNotices, PlaceFile } from '../lookup/facets.ts';
import { toColumns, type FacetTable, type Holders } from './facets.ts';

/** The facets as they are published. */
export interface FacetFiles {
  facets: Omit<Facets, 'places'>;
  places: PlaceFile[];
}

/**
 * Divide what results can be narrowed by into what every filter needs, and files that tell the
 * sections of a few values: who chooses one agency fetches one of them.
 */
export function toFacetFiles({ values, holders }: FacetTable): FacetFiles {
  const places: PlaceFile[] = [];
  let room = 0;
  const file = (column: keyof PlaceFile, value: string, { notices, sections }: Holders) => {
    const size = sections.reduce((sum, { length }) => sum + length + 3, 0);
    if (size > room) [room] = [FILE_BYTES, places.push(toColumns(SECTION_FACETS, () => ({})))];
    room -= size;
    places.at(-1)![column][value] = sections;
    return [places.length - 1, ...toSteps(notices)] as FacetNotices; // begins with its file
  };
  const columns = SECTION_FACETS.map((name) => {
    const { column } = FACETS[name];
    const entries = [...holders[column]].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      column,
      Object.fromEntries(entries.map(([value, own]) => [value, file(column, value, own)])),
    ];
  });
  const filed = Object.fromEntries(columns) as Pick<Facets, keyof PlaceFile>; // a column of each
  return { facets: { ...values, ...filed }, places };
}

/** Bytes of a file of places before packing, if no one value takes more. */
const FILE_BYTES = 32_000;

function toSteps(numbers: number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}
