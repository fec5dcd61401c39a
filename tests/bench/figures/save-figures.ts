import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the figures of the last runs wait until `npm run bench -- figures` takes them over. */
export const LAST_FIGURES = '.cache/bench/figures';

/** Keep what a benchmark measured, in place of its last run. */
export async function saveFigures(name: 'build' | 'browser', figures: object): Promise<void> {
  await mkdir(LAST_FIGURES, { recursive: true });
  const file = join(LAST_FIGURES, `${name}.json`);
  await writeFile(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`Figures: ${file}`);
}
