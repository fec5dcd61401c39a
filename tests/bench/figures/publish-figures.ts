import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { drawBuildChart } from './build-chart.ts';
import type { BuildFigures } from './build-figures.ts';
import { formatBuildSection } from './build-section.ts';
import { replaceSection, type SectionName } from './readme.ts';
import { LAST_FIGURES } from './save-figures.ts';

/** Where the figures of the README are kept. */
export const KEPT_FIGURES = 'tests/bench/figures';

/** `npm run bench -- figures`: the last run's figures into the README, with their chart. */
export async function publishFigures(): Promise<void> {
  const build = await keep<BuildFigures>('build');
  if (!build) return;
  await writeFile(join(KEPT_FIGURES, 'build.svg'), drawBuildChart(build));
  await writeSection('build', formatBuildSection(build));
}

/** Take over the figures of a benchmark's last run; undefined when it has not run. */
async function keep<Figures>(name: SectionName): Promise<Figures | undefined> {
  const file = join(LAST_FIGURES, `${name}.json`);
  if (!existsSync(file)) {
    console.log(`There is no ${file} yet: npm run bench -- ${name}`);
    return undefined;
  }
  const text = await readFile(file, 'utf8');
  await writeFile(join(KEPT_FIGURES, `${name}.json`), await format(text, { parser: 'json' }));
  return JSON.parse(text) as Figures;
}

async function writeSection(name: SectionName, text: string): Promise<void> {
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', await replaceSection(readme, name, text));
}
