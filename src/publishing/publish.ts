import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planEdition, recordEdition, type Edition } from './edition.ts';
import { exchange, recover, tidy } from './exchange.ts';
import { lock, type Holder } from './lock.ts';
import { isInside, isThere } from './paths.ts';
import { readRecord, toRecordPath, writeRecord } from './record.ts';
import { codeOf } from './refusal.ts';
import { MARK, refuseTarget, SHARE_MARK, type Folders } from './refuse-target.ts';
import { takeOver } from './take-over.ts';
import { arrivalOf, findTarget } from './target.ts';

/**
 * Make a site aside, alone in its output and its cache, and put it in the place of the last one only
 * when it is whole; whatever fails, the last one stays.
 *
 * @param make writes into the edition's folder what the edition does not keep; undefined when the
 * published site is the one to be made, and stays
 */
export async function publish<T>(
  folders: Folders,
  make: (edition: Edition) => Promise<T | undefined>,
): Promise<T | undefined> {
  const target = await findTarget(folders.out);
  await refuseTarget(target, folders);
  await using locks = new AsyncDisposableStack();
  // Always in this order, so that no two builds wait for each other.
  locks.use(await lock(target.desk, (holder) => tellWaiting(target.path, holder)));
  locks.use(await lock(folders.cache, (holder) => tellWaiting(folders.cache, holder)));
  await recover(target);
  await refuseTarget(target, folders);
  const workshop = findWorkshop(folders);
  const staging = join(workshop, 'building');
  const recordPath = toRecordPath(folders.cache, target.path);
  const last = readRecord(recordPath);
  const { edition, plan } = planEdition({ staging, workshop }, target, last);
  try {
    await rm(staging, { recursive: true, force: true });
    const made = await make(edition);
    if (made === undefined) return undefined;
    const arrival = arrivalOf(target);
    await bring(staging, arrival);
    takeOver(plan.kept, last, target.path, arrival);
    await checkWhole(arrival);
    const record = recordEdition(plan, arrival);
    await exchange(target);
    writeRecord(recordPath, record);
    return made;
  } finally {
    await rm(staging, { recursive: true, force: true });
    await tidy(target);
  }
}

/**
 * Where a site is made, and the code of its pages runs: always inside the project, because Node looks
 * for its packages in the folders above. Guarded by the cache's lock.
 */
function findWorkshop({ project, cache }: Folders): string {
  if (isInside(cache, project)) return cache;
  const name = createHash('sha256').update(cache).digest('hex').slice(0, 12);
  return join(project, '.cache', 'outside', name);
}

async function checkWhole(site: string): Promise<void> {
  if (await isThere(join(site, SHARE_MARK))) return;
  for (const file of ['index.html', MARK])
    if (!(await isThere(join(site, file)))) throw new Error(`The built site has no ${file}.`);
}

/** Move the site to the file system where it will stand; another disk takes a copy. */
async function bring(staging: string, arrival: string): Promise<void> {
  await mkdir(dirname(arrival), { recursive: true });
  try {
    await rename(staging, arrival);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(staging, arrival, { recursive: true });
  }
}

function tellWaiting(folder: string, holder: Holder | undefined): void {
  const who = holder
    ? `tiến trình ${holder.pid} trên máy ${holder.host}, từ ${new Date(holder.since).toLocaleString('vi-VN')}`
    : 'một tiến trình khác';
  console.error(`Một bản dựng khác đang dùng ${folder} (${who}). Đang chờ nó xong…`);
}
