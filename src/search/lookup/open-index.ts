import { toIndexName } from '../pagefind/file-names.ts';
import { type Fragment, parseFragment } from '../pagefind/fragment.ts';
import type { RawWord, WordPostings } from '../pagefind/postings.ts';
import { parseChunk, toPostings } from '../pagefind/unpack-postings.ts';
import type { AgencyEntry } from './agency-entry.ts';
import { toPlaceName, type Facets, type PlaceFile } from './facets.ts';
import type { Overview } from './overview.ts';
import { toRecords, type Records } from './records.ts';

/** Read one file by its path in the folder of the index, unpacked if it was packed. */
export type ReadIndexFile = (path: string) => Promise<Uint8Array>;

/** What our own files hold. */
export interface SideFiles {
  agencies: AgencyEntry[];
  topics: { id: string; name: string; aliases: string[] }[];
  facets: Facets;
  vocabulary: [form: string, records: number][];
}

/** The index of a site, opened: every lookup fetches what it needs once. */
export interface OpenIndex {
  overview: Overview;
  records: Records;
  /** The postings of a folded word; undefined when it is found nowhere. */
  findWord: (word: string) => Promise<WordPostings | undefined>;
  /** Words of the index file around `prefix` that begin with it. */
  findContinuations: (prefix: string) => Promise<string[]>;
  /** The text of a record. */
  getFragment: (record: number) => Promise<Fragment>;
  /** One of our own files beside Pagefind's. */
  getFile: <Name extends keyof SideFiles>(name: Name) => Promise<SideFiles[Name]>;
  /** The sections that have some agencies or topics; see `Facets`. */
  getPlaces: (file: number) => Promise<PlaceFile>;
}

/** Open an index; a failed lookup is forgotten, so that trying again asks again. */
export async function openIndex(readFile: ReadIndexFile): Promise<OpenIndex> {
  const overview = parseJson(await readFile('niem-yet/overview.json')) as Overview; // written by us
  const files = remember(async (file) => parseJson(await readFile(`niem-yet/${file}`)));
  const getFile = <Name extends keyof SideFiles>(name: Name) =>
    files(overview.files[name]) as Promise<SideFiles[Name]>; // written by the same version
  const { table } = overview;
  const records = toRecords(table);
  const chunks = remember(async (file) => toWordMap(await readFile(`index/${file}.pf_index`)));
  const fragments = remember(async (name) =>
    parseFragment(await readFile(`fragment/${name}.pf_fragment`)),
  );
  const postings = new Map<string, WordPostings>();
  const getWords = async (word: string) => {
    const number = findFile(table.firstWords, word);
    return number < 0 ? undefined : chunks(toIndexName(table.edition, number));
  };
  return {
    overview,
    records,
    findWord: async (word) => {
      const raw = postings.has(word) ? undefined : (await getWords(word))?.get(word);
      if (raw) postings.set(word, toPostings(raw));
      return postings.get(word);
    },
    findContinuations: async (prefix) =>
      [...((await getWords(prefix))?.keys() ?? [])].filter(
        (word) => word.startsWith(prefix) && !word.includes(' '),
      ),
    getFragment: async (record) => {
      const { name, passage } = records.findFragment(record);
      return (await fragments(name))[passage]!;
    },
    getFile,
    getPlaces: async (file) => {
      const { places } = await getFile('facets');
      return (await files(toPlaceName(places, file))) as PlaceFile; // written by the same version
    },
  };
}

/** Find the file that holds a word, if any does, by the first words of all; −1 before the first. */
export function findFile(firstWords: string[], word: string): number {
  let [low, high] = [0, firstWords.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstWords[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function toWordMap(bytes: Uint8Array): Map<string, RawWord> {
  return new Map(parseChunk(bytes).map((raw) => [raw[0], raw]));
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function remember<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (key) => {
    const known = loaded.get(key);
    if (known) return known;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
