import {
  findMean,
  RUNS,
  type BuildFigures,
  type RunName,
  type SizeFigures,
} from './build-figures.ts';
import { formatRatio, NOTHING } from './build-table.ts';
import { formatBytes, formatCount, formatSeconds, formatTable } from './format.ts';
import { formatMachine } from './machine.ts';

/** Name of a row → its cell for an archive. */
type Row = [string, (size: SizeFigures) => string];

/** The figures of building as they stand in the README. */
export function formatBuildSection({ machine, sizes }: BuildFigures): string {
  const hasRun = (name: RunName) => sizes.some(({ runs }) => runs.some(({ run }) => run === name));
  const names = (Object.keys(RUNS) as RunName[]).filter(hasRun);
  const times = names.map((name): Row => [RUNS[name], (size) => formatTime(size, name)]);
  return [
    `**Building** synthetic notices of 14 kB, search index included (\`npm run bench -- build\`): time, and in brackets as a multiple of Hugo’s. ${formatMachine(machine)}`,
    toTable(sizes, times),
    'Ours are whole sites, with agencies, deadlines, tasks and open data read out of the text; the others are bare pages. What was built step by step is, to the byte, what is built from nothing.',
    '![Seconds to build over the number of notices](tests/bench/figures/build.svg)',
    'Ours from nothing, besides:',
    toTable(sizes, BESIDES),
  ].join('\n\n');
}

const BESIDES: Row[] = [
  ['processor time', (size) => show(findMean(size, 'cold', 'cpuSeconds'), formatSeconds)],
  ['processor time, Hugo', (size) => show(findMean(size, 'hugo', 'cpuSeconds'), formatSeconds)],
  [
    'peak memory of all processes (PSS)',
    (size) => show(findMean(size, 'cold', 'peakBytes'), formatBytes),
  ],
  [
    'peak memory, one word changed',
    (size) => show(findMean(size, 'word', 'peakBytes'), formatBytes),
  ],
  ['peak memory, Hugo', (size) => show(findMean(size, 'hugo', 'peakBytes'), formatBytes)],
  ['files', (size) => show(findMean(size, 'cold', 'files'), formatCount)],
  ['bytes', (size) => show(findMean(size, 'cold', 'bytes'), formatBytes)],
  [
    'bytes, × those of the notices',
    (size) =>
      show(findMean(size, 'cold', 'bytes'), (bytes) => (bytes / size.contentBytes).toFixed(1)),
  ],
];

function formatTime(size: SizeFigures, name: RunName): string {
  const time = show(findMean(size, name, 'seconds'), formatSeconds);
  const ratio = formatRatio(size, name);
  return name === 'hugo' || ratio === NOTHING ? time : `${time} (${ratio})`;
}

function show(value: number | undefined, format: (value: number) => string): string {
  return value === undefined ? NOTHING : format(value);
}

function toTable(sizes: SizeFigures[], rows: Row[]): string {
  const head = ['notices', ...sizes.map(({ notices }) => formatCount(notices))];
  return formatTable([head, ...rows.map(([name, toCell]) => [name, ...sizes.map(toCell)])]);
}
