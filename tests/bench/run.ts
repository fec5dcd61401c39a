import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchEdits } from './edits.ts';
import { benchPublishing } from './publishing.ts';
import { benchSearch } from './search.ts';

/**
 * `npm run bench [-- NAME] [--notices N] [--steps N] [--interval N]`: the benchmarks of the README,
 * one or all. Figures are of this machine and this run; compare within a run only.
 */
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    notices: { type: 'string', default: '2000' },
    steps: { type: 'string', default: '400' },
    interval: { type: 'string', default: '100' },
  },
});

const BENCHMARKS: Record<string, () => Promise<void>> = {
  build: () => benchBuild(Number(values.notices)),
  edits: () => benchEdits(Number(values.steps), Number(values.interval)),
  search: benchSearch,
  publishing: benchPublishing,
};

const unknown = names.find((name) => !BENCHMARKS[name]);
if (unknown) {
  console.error(
    `No benchmark is called ${unknown}; there are: ${Object.keys(BENCHMARKS).join(', ')}.`,
  );
  exit(1);
}
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n## ${name}`);
  await bench();
}
