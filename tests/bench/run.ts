import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { benchBrowser } from './browsing/bench-browser.ts';
import { benchBuild } from './building/bench-build.ts';
import { benchEdits } from './edits.ts';
import { publishFigures } from './figures/publish-figures.ts';
import { benchImporter } from './importer.ts';
import { benchPublishing } from './publishing.ts';
import { benchReading } from './reading.ts';
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
    help: { type: 'boolean', default: false },
  },
});

interface Benchmark {
  /** Its name, what may follow it, and what it does. */
  usage: string;
  run: (args: string[]) => void | Promise<void>;
  /** Run by its name only. */
  isLong: boolean;
}

const BENCHMARKS: Record<string, Benchmark> = {
  build: {
    usage: 'build [SIZE…]: time, memory and bytes of npm run build, beside Hugo and plain Astro',
    run: benchBuild,
    isLong: false,
  },
  search: {
    usage: 'search: quality beside MiniSearch and SQLite, on texts that are not in this repository',
    run: benchSearch,
    isLong: false,
  },
  browser: {
    usage: 'browser [SIZE…]: bytes, round trips and times of searching in Chromium',
    run: benchBrowser,
    isLong: true,
  },
  edits: {
    usage: 'edits [--steps N] [--interval N]: kept and new stores compared after edits at random',
    run: () => benchEdits(Number(values.steps), Number(values.interval)),
    isLong: true,
  },
  publishing: {
    usage: 'publishing: builds that are killed, and builds that meet',
    run: benchPublishing,
    isLong: true,
  },
  importer: {
    usage: 'importer DIR…: what comes out right of old Word files that have transcripts',
    run: benchImporter,
    isLong: true,
  },
  reading: {
    usage: 'reading DIR: what is found of what a careful reader finds',
    run: benchReading,
    isLong: true,
  },
  figures: {
    usage: 'figures: what the last runs of build and browser measured, into the README',
    run: publishFigures,
    isLong: true,
  },
};

const [name, ...args] = positionals;
const isUnknown = name !== undefined && !BENCHMARKS[name];
if (isUnknown || values.help) {
  const told = isUnknown ? `No benchmark is called ${name}; there are:` : 'Benchmarks:';
  const list = Object.values(BENCHMARKS).map(({ usage }) => `  ${usage}`);
  const unnamed = Object.keys(BENCHMARKS).filter((its) => !BENCHMARKS[its]!.isLong);
  console.error([told, ...list, `Without a name: ${unnamed.join(', ')}.`].join('\n'));
  exit(isUnknown ? 2 : 0);
}
for (const [its, { run, isLong }] of Object.entries(BENCHMARKS)) {
  if (name === undefined ? isLong : name !== its) continue;
  console.log(`\n## ${its}\n`);
  await run(args);
}
