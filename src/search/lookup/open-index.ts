import { type Fragment, parseFragment } from '../pagefind/fragment.ts';
import { findChunk, type Meta, parseMeta } from '../pagefind/meta.ts';
import type { RawWord, WordPostings } from '../pagefind/postings.ts';
import { parseChunk, toPostings } from '../pagefind/unpack-postings.ts';
import type { Expansions } from '../query/phrases.ts';
import type { AgencyEntry } from './agency-entry.ts';
import type { Facets } from './facets.ts';
import type { Overview } from './overview.ts';

/** Read one file by its path in the folder of the index, unpacked if it was packed. */
export type ReadIndexFile = (path: string) => Promise<Uint8Array>;

/** What our own files hold. */
export interface SideFiles {
  agencies: AgencyEntry[];
  topics: { id: string; name: string; aliases: string[] }[];
  facets: Facets;
  vocabulary: [form: string, records: number][];
  glossary: Expansions;
}

/** The index that Pagefind wrote, opened: every lookup fetches what it needs once. */
export interface OpenIndex {
  overview: Overview;
  meta: Meta;
  /** The postings of a folded word; undefined when it is found nowhere. */
  findWord: (word: string) => Promise<WordPostings | undefined>;
  /** Words of the index file around `prefix` that begin with it. */
  findContinuations: (prefix: string) => Promise<string[]>;
  getFragment: (record: number) => Promise<Fragment>;
  /** One of our own files beside Pagefind's. */
  getFile: <Name extends keyof SideFiles>(name: Name) => Promise<SideFiles[Name]>;
}

/** Open an index; a failed lookup is forgotten, so that trying again asks again. */
export async function openIndex(readFile: ReadIndexFile): Promise<OpenIndex> {
  const overview = parseJson(await readFile('niem-yet/overview.json')) as Overview; // written by us
  const meta = parseMeta(await readFile(`pagefind.${overview.meta}.pf_meta`));
  const chunks = remember(async (file) => toWordMap(await readFile(`index/${file}.pf_index`)));
  const fragments = remember(async (name) =>
    parseFragment(await readFile(`fragment/${name}.pf_fragment`)),
  );
  const files = remember(async (file) => parseJson(await readFile(`niem-yet/${file}`)));
  const postings = new Map<string, WordPostings>();
  const getWords = async (word: string) => {
    const chunk = findChunk(meta.chunks, word);
    return chunk && (await chunks(chunk.file));
  };
  return {
    overview,
    meta,
    findWord: async (word) => {
      const raw = postings.has(word) ? undefined : (await getWords(word))?.get(word);
      if (raw) postings.set(word, toPostings(raw));
      return postings.get(word);
    },
    findContinuations: async (prefix) =>
      [...((await getWords(prefix))?.keys() ?? [])].filter(
        (word) => word.startsWith(prefix) && !word.includes(' '),
      ),
    getFragment: (record) => fragments(meta.records[record]!.fragment),
    getFile: <Name extends keyof SideFiles>(name: Name) =>
      files(overview.files[name]) as Promise<SideFiles[Name]>, // written by the same version
  };
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
