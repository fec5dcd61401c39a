import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';

/**
 * Where the figures of the last runs wait until `npm run bench -- figures` takes them over:
 * `FIGURES_DIR`, by which a trial leaves a whole run's alone.
 */
export const LAST_FIGURES = env['FIGURES_DIR'] ?? '.cache/bench/figures';

/** Keep what a benchmark measured, in place of its last run. */
export async function saveFigures(name: 'build' | 'browser', figures: object): Promise<void> {
  await mkdir(LAST_FIGURES, { recursive: true });
  const file = join(LAST_FIGURES, `${name}.json`);
  await writeFile(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`Figures: ${file}`);
}
