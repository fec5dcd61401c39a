import { openOurs, readDocuments, type CorpusDocument } from './search-corpus.ts';
import type { Engine } from './search-engines.ts';
import { TYPINGS } from './search-typing.ts';
import { makeRandom } from './synthetic-archive.ts';

const DOCUMENTS = 5000;
const QUERIES = 200;
/** Among more documents than this the words tell none apart. */
const FEW = 10;

/**
 * Successive words cut from a random section of a document are searched; the share of documents
 * found among the first ten, for any stretch, and for stretches that few documents hold.
 */
export async function benchKnownItems(folder: string): Promise<void> {
  const documents = await readDocuments('bench.jsonl.gz', DOCUMENTS);
  const engine = await openOurs(documents, folder);
  const texts = documents.map(({ title, text }) => toWords(`${title}\n${text}`).join(' '));
  const any = cutStretches(documents, makeRandom(1), () => true);
  const telling = cutStretches(
    documents,
    makeRandom(2),
    (words) => countHolders(texts, words) <= FEW,
  );
  console.log(
    `\nKnown items: ${QUERIES} stretches of 4 to 6 words, ${documents.length} documents\n`,
  );
  console.log('| query typed | hit@10, any stretch | hit@10, stretch in at most 10 documents |');
  console.log('|---|---|---|');
  for (const [typing, type] of Object.entries(TYPINGS)) {
    const shares = [await find(engine, any, type), await find(engine, telling, type)];
    console.log(`| ${typing} | ${shares.map((share) => share.toFixed(3)).join(' | ')} |`);
  }
}

interface Stretch {
  id: string;
  words: string;
}

function cutStretches(
  documents: CorpusDocument[],
  random: () => number,
  isWanted: (words: string) => boolean,
): Stretch[] {
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const stretches: Stretch[] = [];
  while (stretches.length < QUERIES) {
    const { id, title, text } = pick(documents);
    const words = toWords(pick([title, ...text.split(/\n\s*\n/)]));
    const count = 4 + Math.floor(random() * 3);
    if (words.length < count) continue;
    const start = Math.floor(random() * (words.length - count + 1));
    const stretch = words.slice(start, start + count).join(' ');
    if (isWanted(stretch)) stretches.push({ id, words: stretch });
  }
  return stretches;
}

function toWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function countHolders(texts: string[], words: string): number {
  return texts.filter((text) => text.includes(words)).length;
}

async function find(
  engine: Engine,
  stretches: Stretch[],
  type: (text: string) => string,
): Promise<number> {
  let found = 0;
  for (const { id, words } of stretches) if ((await engine(type(words))).includes(id)) found++;
  return found / stretches.length;
}
