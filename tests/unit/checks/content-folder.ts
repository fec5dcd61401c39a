import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatReport } from '../../../src/commands/format-report.ts';
import { readFolder } from '../archive/make-archive.ts';

const FIXTURES = 'tests/fixtures';

/** A content folder of its own: the base registry with a rule's fixture laid over it. */
export async function makeContentFolder(fixture?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-content-'));
  await cp(join(FIXTURES, 'base'), folder, { recursive: true });
  if (fixture) await cp(join(FIXTURES, 'rules', fixture), folder, { recursive: true });
  return folder;
}

/** Write one file into a content folder. */
export async function writeContent(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** The report an archivist reads about a fixture. */
export async function reportOn(fixture: string): Promise<string> {
  const { issues } = await readFolder(await makeContentFolder(fixture));
  return formatReport(issues);
}
