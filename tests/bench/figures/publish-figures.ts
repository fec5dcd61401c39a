import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { BrowserFigures } from './browser-figures.ts';
import { formatBrowserSection } from './browser-section.ts';
import { drawBuildChart } from './build-chart.ts';
import type { BuildFigures } from './build-figures.ts';
import { formatBuildSection } from './build-section.ts';
import { replaceSection, type SectionName } from './readme.ts';
import { LAST_FIGURES } from './save-figures.ts';

/** Where the figures of the README are kept. */
const KEPT_FIGURES = 'tests/bench/figures';

/** `npm run bench -- figures`: what the last runs measured into the README, with its chart. */
export async function publishFigures(): Promise<void> {
  await take('build', async (text) => {
    const figures = JSON.parse(text) as BuildFigures;
    await writeFile(join(KEPT_FIGURES, 'build.svg'), drawBuildChart(figures));
    return formatBuildSection(figures);
  });
  await take('browser', (text) => formatBrowserSection(JSON.parse(text) as BrowserFigures));
}

/** Take over the figures of a benchmark's last run, if it has run, and what the README says of them. */
async function take(
  name: SectionName,
  describe: (text: string) => string | Promise<string>,
): Promise<void> {
  const last = join(LAST_FIGURES, `${name}.json`);
  if (!existsSync(last)) {
    console.log(`There is no ${last}; those of the README stay. Measure: npm run bench -- ${name}`);
    return;
  }
  const text = await readFile(last, 'utf8');
  await writeFile(join(KEPT_FIGURES, `${name}.json`), await format(text, { parser: 'json' }));
  const section = await describe(text);
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', await replaceSection(readme, name, section));
  console.log(`README.md says what ${last} says.`);
}
