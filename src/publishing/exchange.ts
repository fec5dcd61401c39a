import { renameSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './paths.ts';
import { listEdition, type Target } from './target.ts';

/**
 * How an edition takes the place of another so that a kill at any moment loses neither:
 *
 *     desk/new/*     the new edition, whole before the journal is written
 *     desk/journal   what enters and what leaves; from now on there is only forward
 *     desk/old/*     what the new edition displaced, deleted once the journal is gone
 *
 * The journal is carried out again by whoever finds it; what is done already is passed over.
 */
interface Journal {
  enter: string[];
  leave: string[];
}

/** Exchange the edition that waits on the desk for the published one. */
export async function exchange(target: Target): Promise<void> {
  try {
    for await (const _ of exchangeStepwise(target));
  } catch (error) {
    if (await isUntouched(target)) await rm(journalOf(target), { force: true });
    throw error;
  }
}

/** The same, telling each step when it is done: whoever stops here stops as a kill would. */
export async function* exchangeStepwise(target: Target): AsyncGenerator<string> {
  await writeJournal(target);
  yield 'journal';
  yield* carryOut(target);
}

/** Bring to its end what an earlier build began, and clear the desk. */
export async function recover(target: Target): Promise<void> {
  if (await hasJournal(target)) for await (const _ of carryOut(target));
  await tidy(target);
}

/** Clear the desk of all that no journal speaks of. */
export async function tidy(target: Target): Promise<void> {
  if (await hasJournal(target)) return;
  for (const name of ['new', 'old', 'journal.new'])
    await rm(join(target.desk, name), { recursive: true, force: true });
}

export async function hasJournal(target: Target): Promise<boolean> {
  return isThere(journalOf(target));
}

async function writeJournal(target: Target): Promise<void> {
  const enter = await listToEnter(join(target.desk, 'new'));
  const old = target.way === 'inside' ? await listEdition(target) : [];
  const leave = old.filter((name) => !enter.includes(name));
  const journal: Journal = { enter, leave };
  await writeFile(`${journalOf(target)}.new`, JSON.stringify(journal), { flush: true });
  await rename(`${journalOf(target)}.new`, journalOf(target));
}

/** Folders first, so that a page finds its style sheet; index.html last, so that it is never away. */
async function listToEnter(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const rank = (entry: (typeof entries)[number]) =>
    entry.isDirectory() ? 0 : entry.name === 'index.html' ? 2 : 1;
  return entries.toSorted((a, b) => rank(a) - rank(b)).map(({ name }) => name);
}

/** What the journal says, step by step. */
export async function* carryOut(target: Target): AsyncGenerator<string> {
  const { folder, desk } = target;
  const { enter, leave } = await readJournal(target);
  await mkdir(join(desk, 'old'), { recursive: true });
  for (const name of enter) yield* bringIn(name, target);
  for (const name of leave) {
    if (await isThere(join(folder, name))) setAside(name, target);
    yield `left ${name}`;
  }
  await rm(journalOf(target));
  yield 'done';
  await tidy(target);
  yield 'cleared';
}

async function* bringIn(name: string, target: Target): AsyncGenerator<string> {
  const [from, to] = [join(target.desk, 'new', name), join(target.folder, name)];
  if (!(await isThere(from))) return;
  // A file takes a file's place in one step; a folder cannot.
  const mustLeave = (await isThere(to)) && ((await isFolder(from)) || (await isFolder(to)));
  // Without a pause between the two: only for these microseconds a reader finds nothing.
  if (mustLeave) {
    setAside(name, target);
    yield `set aside ${name}`;
  }
  try {
    renameSync(from, to);
  } catch (error) {
    if (mustLeave) renameSync(join(target.desk, 'old', name), to);
    throw error;
  }
  yield `entered ${name}`;
}

function setAside(name: string, { folder, desk }: Target): void {
  renameSync(join(folder, name), join(desk, 'old', name));
}

/** Whether nothing has entered or left, so that the exchange may as well not have begun. */
async function isUntouched(target: Target): Promise<boolean> {
  if (!(await hasJournal(target))) return true;
  const { enter } = await readJournal(target);
  const count = async (name: string) =>
    (await readdir(join(target.desk, name)).catch(() => [])).length;
  return (await count('old')) === 0 && (await count('new')) === enter.length;
}

async function readJournal(target: Target): Promise<Journal> {
  return JSON.parse(await readFile(journalOf(target), 'utf8')) as Journal; // written above
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path)).isDirectory();
}

function journalOf({ desk }: Target): string {
  return join(desk, 'journal');
}
