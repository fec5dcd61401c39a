import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, type ReadText } from '../files.ts';
import type { RegistryFiles } from './read-registry.ts';

const [SITE, TOPICS, GLOSSARY, AGENCIES] = [
  'site.yaml',
  'topics.yaml',
  'glossary.yaml',
  'agencies/',
] as const;

/** The files of the registry that a content folder has, relative to it, in a fixed order. */
export function listRegistryFiles(contentDir: string): string[] {
  const agencies = listFiles(join(contentDir, AGENCIES), ['.yaml', '.yml']);
  const single = [SITE, TOPICS, GLOSSARY].filter((file) => existsSync(join(contentDir, file)));
  return [...agencies.map((file) => `${AGENCIES}${file}`), ...single].toSorted();
}

/** Whether a path below the content folder is one of the registry. */
export function isRegistryFile(path: string): boolean {
  return path.startsWith(AGENCIES) || [SITE, TOPICS, GLOSSARY].some((file) => file === path);
}

/** Sort the texts of a registry by what they are; agencies in the order given. */
export function sortRegistryFiles(texts: ReadonlyMap<string, ReadText>): RegistryFiles {
  const list = (isWanted: (path: string) => boolean) =>
    [...texts].flatMap(([file, read]) => (isWanted(file) ? [{ file, read }] : []));
  return {
    site: texts.get(SITE),
    agencies: list((path) => path.startsWith(AGENCIES)),
    topics: list((path) => path === TOPICS),
    glossary: texts.get(GLOSSARY),
  };
}
