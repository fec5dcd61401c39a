import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { overlay, STROKE } from './overlay.ts';
import { HEADING_FIELDS, ORDINARY_WEIGHT, PAGEFIND_VERSION, type RawWord } from './postings.ts';
import { decodeCbor, type Cbor } from './decode-cbor.ts';
import { stripSignature } from './signature.ts';
import { parseChunk } from './unpack-postings.ts';

/** One of the words under which Pagefind files what stands between two spaces. */
export interface Reading {
  /** Folded: the key of the index. */
  word: string;
  /** As it is spelled, small; the same as `word` where it has no marks. */
  spelling: string;
  /** 24 for a whole word, less for a part of a compound. */
  weight: number;
}

/** What Pagefind made of words, and its own client's files. */
export interface ReadWords {
  /** Word by word; without any where Pagefind passes over it, as over a lone dash. */
  readings: Reading[][];
  /** Path → content; `pagefind-entry.json` still names the index of these words. */
  client: Map<string, Uint8Array>;
}

/**
 * Let Pagefind read each different word of the archive once: how it cuts and folds one depends on
 * nothing but the word. A page that holds them in a row is indexed; the position says which word
 * an entry of that index belongs to.
 */
export async function readWords(distinct: string[]): Promise<ReadWords> {
  const words = distinct.map(overlay);
  const files = await index(
    `<html lang="vi"><body data-pagefind-body>${toPage(words)}</body></html>`,
  );
  const unpack = (ending: string) =>
    files.filter(({ path }) => path.endsWith(ending)).map(({ content }) => gunzipSync(content));
  checkMeta(unpack('.pf_meta')[0]!);
  checkContent(unpack('.pf_fragment')[0]!, words);
  const readings = words.map((): Reading[] => []);
  for (const raw of unpack('.pf_index').flatMap(parseChunk)) noteWord(readings, raw);
  const client = files.filter(({ path }) => CLIENT_FILES.includes(path));
  return { readings, client: new Map(client.map(({ path, content }) => [path, content])) };
}

/** What Pagefind's own client needs besides the index; its other interfaces are not used here. */
const CLIENT_FILES = [
  'pagefind-entry.json',
  'pagefind-worker.js',
  'pagefind.js',
  'wasm.unknown.pagefind',
];

/**
 * A word that nobody asks for: Pagefind passes over a page without any. Its full stop ends the row,
 * so that Pagefind adds none to the last word.
 */
const END = 'ꙮ.';

function toPage(words: string[]): string {
  const headings = HEADING_FIELDS.map(
    (field) => `<p data-pagefind-ignore data-pagefind-meta="${field}">${END}</p>`,
  );
  return `${headings.join('')}<p>${escapeHtml([...words, END].join(' '))}</p>`;
}

async function index(content: string): Promise<IndexFile[]> {
  // Without the stroke Pagefind would drop it before it can fold it.
  const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    failOn((await index.addHTMLFile({ url: '/', content })).errors);
    const written = await index.getFiles();
    failOn(written.errors);
    return written.files;
  } finally {
    await close();
  }
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index: ${errors.join(' ')}`);
}

function checkMeta(bytes: Uint8Array): void {
  const [version, , , , , fields] = decodeCbor(stripSignature(bytes)) as [string, ...Cbor[]];
  const isKnown = version === PAGEFIND_VERSION && isDeepStrictEqual(fields, [...HEADING_FIELDS]);
  if (!isKnown) throw new Error(`Pagefind ${PAGEFIND_VERSION} is expected, found ${version}.`);
}

/** A character between which and its neighbour Pagefind sees a space would shift all positions. */
function checkContent(bytes: Uint8Array, words: string[]): void {
  const { content } = JSON.parse(new TextDecoder().decode(stripSignature(bytes))) as {
    content: string;
  };
  const read = content.split(' ');
  const strange = words.find((word, i) => read[i] !== word);
  if (strange !== undefined || read.length !== words.length + 1)
    throw new Error(`Pagefind read the word ${JSON.stringify(strange ?? read.at(-1))} otherwise.`);
}

function noteWord(readings: Reading[][], [word, plain, variants]: RawWord): void {
  for (const [spelling, postings] of [[word, plain] as const, ...variants]) {
    for (const [, locations] of postings) {
      let [position, weight] = [0, ORDINARY_WEIGHT];
      for (const value of locations) {
        if (value < 0) [position, weight] = [0, -1 - value];
        else readings[(position += value)]?.push({ word, spelling, weight });
      }
    }
  }
}
