import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MARK } from '../../../src/publishing/refuse-target.ts';
import { arrivalOf, type Target } from '../../../src/publishing/target.ts';

/** An edition of a site small enough to compare whole: path → text. */
export type Edition = Record<string, string>;

/** Two editions differ in every way that entries can: changed, new, gone, a file become a folder. */
export function makeEdition(year: string): Edition {
  const own =
    year === '2020'
      ? { 'thu-ngo': 'một tệp', 'ban-cu/index.html': 'chỉ có ở bản cũ', 'cu.txt': 'bản cũ' }
      : { 'thu-ngo/index.html': 'một thư mục', 'ban-moi/index.html': 'chỉ có ở bản mới' };
  return {
    'index.html': `Thông báo năm ${year}`,
    '404.html': `Không thấy (${year})`,
    [`thong-bao/${year}/index.html`]: `Kết luận phiên họp năm ${year}`,
    [MARK]: `{"notices":${year}}`,
    ...own,
  };
}

export async function writeEdition(folder: string, edition: Edition): Promise<void> {
  for (const [path, text] of Object.entries(edition)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What stands in a folder, without a hidden desk. */
export async function readEdition(folder: string): Promise<Edition> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((it) => join(it.parentPath, it.name));
  const shown = files
    .map((file) => file.slice(folder.length + 1))
    .filter((path) => !path.startsWith('.niem-yet/'));
  return Object.fromEntries(
    await Promise.all(
      shown.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]),
    ),
  ) as Edition;
}

/** A target of either way, whatever this machine would choose. */
export function toTarget(path: string, way: Target['way']): Target {
  return way === 'inside'
    ? { path, way, folder: path, desk: join(path, '.niem-yet') }
    : {
        path,
        way,
        folder: dirname(path),
        desk: join(dirname(path), `.${basename(path)}.niem-yet`),
      };
}

/** Put a new edition on the desk, as a build does before the exchange. */
export async function bringEdition(target: Target, edition: Edition): Promise<void> {
  await writeEdition(arrivalOf(target), edition);
}
