import { splitEdges, toMarkedWords } from '../excerpt.ts';
import type { Overview } from '../lookup/overview.ts';
import { matchText } from '../matching/match-text.ts';
import { parseQuery } from '../query/parse-query.ts';
import { toPhrasebook, type Expansions } from '../query/phrases.ts';
import type { Term } from '../query/query.ts';
import { SEARCH_PATH } from './address.ts';

/** One word of the page: where it stands in which text node. */
interface PageWord {
  node: Text;
  start: number;
  end: number;
}

/** Coming from a search, mark the words asked for in the section that the address names. */
async function markSearchedWords(): Promise<void> {
  const text = getSearchedText();
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = anchor?.closest<HTMLElement>(SECTION) ?? anchor;
  if (!text || !target) return;
  const { terms } = parseQuery(text, toPhrasebook(await fetchGlossary()));
  const words = listWords(target);
  for (const word of pickWords(words, terms).reverse()) wrap(word);
}

/** Holds a section's heading and its text; the anchor may stand on the heading alone. */
const SECTION = 'section';

function getSearchedText(): string | undefined {
  if (!URL.canParse(document.referrer)) return undefined;
  const { origin, pathname, searchParams } = new URL(document.referrer);
  const isSearch = origin === location.origin && pathname === SEARCH_PATH;
  return (isSearch && searchParams.get('q')) || undefined;
}

/** Without the glossary the words as typed are still marked. */
async function fetchGlossary(): Promise<Expansions> {
  const base = new URL('/pagefind/niem-yet/', location.href);
  try {
    const response = await fetch(new URL('overview.json', base));
    // Written by the same version.
    return ((await response.json()) as Pick<Overview, 'glossary'>).glossary;
  } catch {
    return {};
  }
}

function listWords(target: HTMLElement): PageWord[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const words: PageWord[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text; // SHOW_TEXT shows nothing else
    for (const match of node.data.matchAll(WORD)) {
      words.push({ node, start: match.index, end: match.index + match[0].length });
    }
  }
  return words;
}

const WORD = /\S+/g;

function pickWords(words: PageWord[], terms: Term[]): PageWord[] {
  const texts = words.map(({ node, start, end }) => node.data.slice(start, end));
  const matches = matchText(texts, terms);
  const marked = toMarkedWords(
    matches,
    terms.map(() => 1),
    0,
  );
  return joinWords(words.filter((_, i) => marked.has(i)));
}

/** Words side by side, without punctuation between, are marked as one. */
function joinWords(words: PageWord[]): PageWord[] {
  const joined: PageWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isNext =
      last?.node === word.node && BETWEEN.test(word.node.data.slice(last.end - 1, word.start + 1));
    if (isNext) last.end = word.end;
    else joined.push({ ...word });
  }
  return joined;
}

/** The end of a word, space, and the start of another; or a dash or & that is marked too. */
const BETWEEN = /^[\p{L}\p{M}\p{N}&–-]\s+[\p{L}\p{N}&–-]$/u;

/** Without the punctuation around it. From the last word to the first, so that the places of the others stay right. */
function wrap({ node, start, end }: PageWord): void {
  const { before, after } = splitEdges(node.data.slice(start, end));
  const range = document.createRange();
  range.setStart(node, start + before.length);
  range.setEnd(node, end - after.length);
  range.surroundContents(document.createElement('mark'));
}

void markSearchedWords();
