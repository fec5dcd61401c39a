import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readClauses } from './synthetic-clauses.ts';
import { writeNotice, type SyntheticNotice } from './synthetic-notice.ts';

/** The archive whose registry is taken, and whose words: it never changes for a benchmark's sake. */
export const SAMPLE = 'tests/sample';
/** Every so many notices one has an original. */
export const ORIGINAL_INTERVAL = 10;
const FIRST_YEAR = 2011;
const YEARS = 15;

/**
 * Write an archive of invented notices of a usual size and shape (about 14 kB, four parts of three to
 * seven items, agencies, deadlines, recipients). The same seed number gives the same bytes, and a
 * larger archive begins with the notices of a smaller one.
 */
export async function writeSyntheticArchive(
  folder: string,
  count: number,
  seed = 1,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['site.yaml', 'topics.yaml', 'agencies', 'glossary.yaml']) {
    await cp(join(SAMPLE, part), join(folder, part), { recursive: true });
  }
  const clauses = await readClauses(SAMPLE);
  const random = makeRandom(seed);
  for (let i = 0; i < count; i++) {
    await save(folder, i, writeNotice(i, FIRST_YEAR + (i % YEARS), clauses, random));
  }
}

/** The file of a notice, and of the original that it has or might have. */
export function toSyntheticFiles(i: number): { notice: string; original: string } {
  const name = `${FIRST_YEAR + (i % YEARS)}/thong-bao-${i + 1}`;
  return { notice: `notices/${name}.mdx`, original: `originals/${name}.txt` };
}

async function save(folder: string, i: number, { header, body }: SyntheticNotice): Promise<void> {
  const files = toSyntheticFiles(i);
  const hasOriginal = i % ORIGINAL_INTERVAL === 0;
  const original = body.replaceAll(/^#+ |\*\*/gmu, '');
  const source = `source:\n  file: ${files.original.slice('originals/'.length)}\n  sha256: ${hash(original)}\n`;
  await write(
    join(folder, files.notice),
    `---\n${header}${hasOriginal ? source : ''}---\n\n${body}`,
  );
  if (hasOriginal) await write(join(folder, files.original), original);
}

/** The SHA-256 of a text, as a notice states that of its original. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** The generator mulberry32: 32 bits of state, the same numbers on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
