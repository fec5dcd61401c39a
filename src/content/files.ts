import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from '../domain/issue/issue.ts';

/** A larger text is no notice; its tables belong into the original, attached to it. */
const LARGEST_TEXT = 2 * 1024 * 1024;

/** A text file's content, or why it cannot be had. */
export type ReadText = { text: string; problem?: never } | { text?: never; problem: Problem };

/** Read a file as UTF-8, strictly: a file in an old encoding is a problem, not a mess of letters. */
export async function readText(path: string): Promise<ReadText> {
  const { size } = await stat(path);
  if (size > LARGEST_TEXT) {
    return {
      problem: problem('file-too-large', START, toMegabytes(size), toMegabytes(LARGEST_TEXT)),
    };
  }
  const bytes = await readFile(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: problem('file-not-utf8', findBadByte(bytes)) };
  }
}

/** Files below a folder with one of the endings, as paths relative to it, in a fixed order. */
export async function listFiles(folder: string, endings: string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  );
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const START = { line: 1, column: 1 };

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  // Decoding replaces each bad sequence by U+FFFD, so the first one marks the place.
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('vi', { maximumFractionDigits: 1 })} MB`;
}
