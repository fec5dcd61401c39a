import { argv } from 'node:process';
import { benchBuild } from './build.ts';
import { benchSearch } from './search.ts';

/**
 * `npm run bench [-- NAME]`: the benchmarks of the README, one or all. Figures are of this machine
 * and this run; compare within a run only.
 */
const BENCHMARKS: Record<string, () => Promise<void>> = {
  build: benchBuild,
  search: benchSearch,
};

const names = argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = names.find((name) => !BENCHMARKS[name]);
if (unknown) {
  console.error(
    `No benchmark is called ${unknown}; there are: ${Object.keys(BENCHMARKS).join(', ')}.`,
  );
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n## ${name}`);
  await bench();
}
