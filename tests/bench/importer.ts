import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { exit } from 'node:process';
import { convertFile } from '../../src/importer/convert-file.ts';
import { writeNotice } from '../../src/importer/write/write.ts';
import { indexNames } from '../../src/importer/recognise/known-names.ts';

interface Row {
  file: string;
  format: string;
  share: number | undefined;
  note: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FORMATS = new Set(['.doc', '.rtf', '.pdf', '.docx', '.odt', '.html', '.xls', '.ppt', '.bin']);

/**
 * `npm run bench -- importer DIR…`: import every file that has a transcript (`name.txt` beside
 * `name.doc`) and print the share of the transcript's syllables that come out right, in order. A
 * syllable is a run of letters or digits, letter case aside. The folders are searched deeply.
 */
export async function benchImporter(folders: string[]): Promise<void> {
  if (folders.length === 0) {
    console.error('Usage: npm run bench -- importer DIR…');
    exit(2);
  }
  const rows: Row[] = [];
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const format = extname(path);
      const transcript = readTranscript(join(folder, path.slice(0, -format.length)));
      if (FORMATS.has(format) && transcript !== undefined) {
        rows.push(await measure(join(folder, path), format.slice(1), transcript));
      }
    }
  }
  printTable(rows);
}

function readTranscript(base: string): string | undefined {
  try {
    return readFileSync(`${base}.txt`, 'utf8');
  } catch {
    return undefined;
  }
}

async function measure(file: string, format: string, transcript: string): Promise<Row> {
  const started = performance.now();
  try {
    const converted = await convertFile(
      readFileSync(file),
      file,
      indexNames({ agencies: [], topics: [] }),
    );
    const { mdx, doubts } = writeNotice(converted, { file: '', sha256: '' });
    const [expected, found] = [toSyllables(transcript), toSyllables(toIssuedWords(mdx))];
    const share = countCommon(expected, found) / expected.length;
    const time = Math.round(performance.now() - started);
    return {
      file,
      format,
      share,
      note: `${expected.length} syllables, ${time} ms, ${doubts.length} doubts`,
    };
  } catch (error) {
    return { file, format, share: undefined, note: `refused: ${String(error)}` };
  }
}

/** The words as issued: the head kept in comments, and the body; not the fields made from them. */
function toIssuedWords(mdx: string): string {
  const [, head = '', ...body] = mdx.split(/^---$/mu);
  const comments = head.split('\n').filter((line) => line.startsWith('#'));
  return [...comments, body.join('')].join('\n');
}

function toSyllables(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/**
 * Length of the longest common subsequence, 31 syllables at a time: row `bits` has a zero where the
 * subsequence grows (Hyyrö 2004).
 */
function countCommon(expected: string[], found: string[]): number {
  const places = new Map<string, Int32Array>();
  const size = Math.ceil(expected.length / 31);
  expected.forEach((syllable, i) => {
    const mask = places.get(syllable) ?? new Int32Array(size);
    places.set(syllable, mask);
    mask[Math.floor(i / 31)]! |= 1 << (i % 31);
  });
  const bits = new Int32Array(size).fill(0x7fffffff);
  for (const syllable of found) {
    const mask = places.get(syllable);
    if (mask) addRow(bits, mask);
  }
  return expected.filter((_, i) => !(bits[Math.floor(i / 31)]! & (1 << (i % 31)))).length;
}

function addRow(bits: Int32Array, mask: Int32Array): void {
  let carry = 0;
  for (let k = 0; k < bits.length; k++) {
    const row = bits[k]!;
    const sum = row + (row & mask[k]!) + carry;
    carry = sum > 0x7fffffff ? 1 : 0;
    bits[k] = (sum & 0x7fffffff) | (row & ~mask[k]! & 0x7fffffff);
  }
}

function printTable(all: Row[]): void {
  for (const { file, share, note } of all) {
    console.log(
      `${share === undefined ? '  –   ' : share.toFixed(4)}  ${file.split('/').slice(-2).join('/')}  (${note})`,
    );
  }
  for (const format of new Set(all.map((row) => row.format))) {
    const shares = all.flatMap((row) =>
      row.format === format && row.share !== undefined ? [row.share] : [],
    );
    const sorted = shares.sort((a, b) => a - b);
    if (sorted.length === 0) continue;
    const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    console.log(
      `${format}: ${sorted.length} files, median ${median.toFixed(4)}, least ${sorted[0]!.toFixed(4)}`,
    );
  }
}
