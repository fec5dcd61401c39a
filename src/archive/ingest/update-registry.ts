import { checkRegistry } from '../../checks/check-registry.ts';
import { decodeText } from '../../content/files.ts';
import {
  isRegistryFile,
  listRegistryFiles,
  sortRegistryFiles,
} from '../../content/registry/registry-files.ts';
import { readRegistry } from '../../content/registry/read-registry.ts';
import type { Database } from '../database.ts';
import { findMeta } from '../meta.ts';
import type { Sources } from './sources.ts';
import { replaceIssues } from './write-issues.ts';
import { writeRegistry } from './write-registry.ts';

/** Read the registry again when any of its files is not as it was. */
export function updateRegistry(db: Database, sources: Sources, contentDir: string): boolean {
  const former = sources.former().filter(isRegistryFile);
  const paths = listRegistryFiles(contentDir);
  const found = new Map(paths.map((path) => [path, sources.look(path)?.compare()]));
  const isSame =
    findMeta(db, 'registry') !== undefined &&
    former.join() === paths.join() &&
    [...found.values()].every((source) => source?.isChanged === false);
  if (isSame) return false;
  const texts = new Map(
    [...found].flatMap(([path, source]) => (source ? [[path, decodeText(source.read())]] : [])),
  );
  const registry = readRegistry(sortRegistryFiles(texts));
  writeRegistry(db, registry);
  const issues = [...registry.issues, ...checkRegistry(registry.records, registry.agencies)];
  replaceIssues(db, 'registry', issues);
  return true;
}
