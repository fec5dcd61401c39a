import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The files of a folder: path from there → text. */
export type Tree = Record<string, string>;

/** One import: of a file of the tree (`to` is its path), or of a library (`to` is its name). */
export interface Import {
  from: string;
  to: string;
  isLibrary: boolean;
}

/** Read the files under a folder that hold code or import it. */
export function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => CODE.test(file));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Every import of a tree, type-only ones, dynamic ones and workers included. */
export function findImports(tree: Tree): Import[] {
  return Object.entries(tree).flatMap(([from, text]) => {
    const code = from.endsWith('.astro') ? toScript(text) : text;
    const imported = ts.preProcessFile(code, true, true).importedFiles.map((it) => it.fileName);
    const workers = [...code.matchAll(WORKER)].map((match) => match[1]!);
    return [...new Set([...imported, ...workers])].map((target) => toImport(from, target));
  });
}

const CODE = /\.(?:[cm]?ts|astro|mdx|css)$/u;
/** `new Worker(new URL('./worker.ts', import.meta.url))`. */
const WORKER = /new URL\(\s*'(\.[^']+)',\s*import\.meta\.url/gu;
/** The code of a component: between the fences, and in scripts. */
const SCRIPTS = /^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gmsu;

function toScript(component: string): string {
  return [...component.matchAll(SCRIPTS)].map(([, fenced, script]) => fenced ?? script).join('\n');
}

function toImport(from: string, target: string): Import {
  if (!target.startsWith('.')) return { from, to: target, isLibrary: true };
  const path = target.replace(/\?.*$/u, '');
  return { from, to: posix.join(posix.dirname(from), path), isLibrary: false };
}
