import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fold } from '../../../src/language/fold.ts';
import { makeRandom, toSyntheticFiles, type Random } from '../synthetic-archive.ts';

/** What somebody types. */
export interface Query {
  kind: 'words' | 'sentence' | 'bare' | 'abbreviation' | 'agency' | 'number';
  text: string;
}

/** Queries of each kind. */
const EACH = 6;

/**
 * Draw queries from a synthetic archive, always the same from the same: a few words of a notice, a
 * sentence of one, words without their marks, an abbreviation, an agency's name, a number.
 */
export async function drawQueries(content: string, notices: number): Promise<Query[]> {
  const random = makeRandom(notices);
  const { ambiguous: _, ...glossary } = await readYaml(content, 'glossary.yaml');
  const abbreviations = Object.keys(glossary);
  const agencies = await readAgencyNames(content);
  const queries: Query[] = [];
  for (let i = 0; i < EACH; i += 1) {
    const number = Math.floor(random() * notices);
    const mdx = await readFile(join(content, toSyntheticFiles(number).notice), 'utf8');
    queries.push(
      { kind: 'words', text: cutWords(mdx, 2 + (i % 3), random) },
      { kind: 'sentence', text: cutWords(mdx, 12 + 2 * i, random) },
      { kind: 'bare', text: fold(cutWords(mdx, 3 + (i % 4), random)) },
      { kind: 'abbreviation', text: draw(abbreviations, random) },
      { kind: 'agency', text: draw(agencies, random) },
      { kind: 'number', text: `${number + 1}/TB-UBND` },
    );
  }
  return queries;
}

/** So many words of a random paragraph, side by side. */
function cutWords(mdx: string, count: number, random: Random): string {
  const paragraphs = mdx.split('\n').map((line) => line.match(WORD) ?? []);
  const words = pick(
    paragraphs.filter(({ length }) => length > 40),
    random,
  );
  const start = Math.floor(random() * (words.length - count));
  return words.slice(start, start + count).join(' ');
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

async function readAgencyNames(content: string): Promise<string[]> {
  const files = (await readdir(join(content, 'agencies'))).toSorted();
  const lists = await Promise.all(files.map((file) => readYaml(content, join('agencies', file))));
  return lists.flatMap((list) =>
    Object.values(list).map((agency) => (agency as { name: string }).name),
  );
}

async function readYaml(content: string, file: string): Promise<Record<string, unknown>> {
  // The sample archive's registry and glossary are maps.
  return parse(await readFile(join(content, file), 'utf8')) as Record<string, unknown>;
}

/** Take one out of a list, so that it is not drawn again. */
function draw<T>(list: T[], random: Random): T {
  return list.splice(Math.floor(random() * list.length), 1)[0]!;
}

function pick<T>(list: T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}
