import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from '../domain/issue/issue.ts';

/** A larger text is no notice; its tables belong into the original, attached to it. */
const LARGEST_TEXT = 2 * 1024 * 1024;

/** A text file's content, or why it cannot be had. */
export type ReadText = { text: string; problem?: never } | { text?: never; problem: Problem };

/** Decode a file as UTF-8, strictly: one in an old encoding is a problem, not a mess of letters. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > LARGEST_TEXT) {
    const sizes = [toMegabytes(bytes.length), toMegabytes(LARGEST_TEXT)] as const;
    return { problem: problem('file-too-large', START, ...sizes) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: problem('file-not-utf8', findBadByte(bytes)) };
  }
}

/** Files below a folder with one of the endings, as paths relative to it, in a fixed order. */
export function listFiles(folder: string, endings: string[]): string[] {
  const entries = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const START = { line: 1, column: 1 };

function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  // Decoding replaces each bad sequence by U+FFFD, so the first one marks the place.
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('vi', { maximumFractionDigits: 1 })} MB`;
}
