import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { benchBrowser } from './browsing/bench-browser.ts';
import { benchBuild } from './building/bench-build.ts';
import { benchEdits } from './edits.ts';
import { publishFigures } from './figures/publish-figures.ts';
import { benchPublishing } from './publishing.ts';
import { benchSearch } from './search.ts';

/**
 * `npm run bench [-- NAME [ARGUMENT…]]`: one benchmark, or without a name those that are not long.
 * Figures are of this machine and this run; compare within a run only.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: 'string', default: '400' },
    interval: { type: 'string', default: '100' },
  },
});

interface Benchmark {
  does: string;
  run: (args: string[]) => Promise<void>;
  /** Run by its name only. */
  isLong: boolean;
}

const BENCHMARKS: Record<string, Benchmark> = {
  build: {
    does: 'build [SIZE…]: time, memory and bytes of npm run build, beside Hugo and plain Astro',
    run: benchBuild,
    isLong: false,
  },
  search: {
    does: 'search: quality beside MiniSearch and SQLite, over texts that are not in this repository',
    run: benchSearch,
    isLong: false,
  },
  browser: {
    does: 'browser [SIZE…]: bytes, round trips and times of searching in Chromium',
    run: benchBrowser,
    isLong: true,
  },
  edits: {
    does: 'edits [--steps N] [--interval N]: kept and new stores compared after edits at random',
    run: () => benchEdits(Number(values.steps), Number(values.interval)),
    isLong: true,
  },
  publishing: {
    does: 'publishing: builds that are killed, and builds that meet',
    run: benchPublishing,
    isLong: true,
  },
  figures: {
    does: 'figures: writes what the last runs measured into the README, with the chart',
    run: publishFigures,
    isLong: true,
  },
};

const [name, ...args] = positionals;
if (name !== undefined && !BENCHMARKS[name]) {
  console.error(`No benchmark is called ${name}; there are:`);
  for (const { does } of Object.values(BENCHMARKS)) console.error(`  ${does}`);
  exit(2);
}
for (const [its, { run, isLong }] of Object.entries(BENCHMARKS)) {
  if (name === undefined ? isLong : name !== its) continue;
  console.log(`\n## ${its}\n`);
  await run(args);
}
