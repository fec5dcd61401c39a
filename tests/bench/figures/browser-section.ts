import type { BrowserFigures, SearchFigures, Spread } from './browser-figures.ts';
import { formatBytes, formatCount, formatTable } from './format.ts';
import { formatMachine } from './machine.ts';

/** The figures of searching as they stand in the README. */
export function formatBrowserSection({ machine, archives }: BrowserFigures): string {
  const { queries } = archives[0]!;
  return [
    `**Searching** in Chromium ${machine.chromium}, ${queries} queries drawn from synthetic archives (\`npm run bench -- browser\`): median, what 95 of 100 do not exceed, most. Bytes are as sent by a host that packs text with gzip, with 300 a request for headers; a round trip is a request that had to wait for another to end. A first answer counts the whole page with its fonts. From key to result on a computer slowed down four times. ${formatMachine(machine)}`,
    formatBrowserTable(archives),
  ].join('\n\n');
}

/** Archives beside each other, for the terminal and the README. */
export function formatBrowserTable(archives: SearchFigures[]): string {
  const head = ['notices', ...archives.map(({ notices }) => formatCount(notices))];
  return formatTable([head, ...ROWS.map(([name, toCell]) => [name, ...archives.map(toCell)])]);
}

const ROWS: [string, (archive: SearchFigures) => string][] = [
  ['first answer, all', ({ first }) => format(first.bytes, formatBytes)],
  ['– of it the index', ({ first }) => format(first.indexBytes, formatBytes)],
  ['– requests', ({ first }) => format(first.requests, formatCount)],
  ['– round trips', ({ first }) => format(first.roundTrips, formatCount)],
  ['– of them for the index', ({ first }) => format(first.indexRoundTrips, formatCount)],
  ['later answers', ({ later }) => format(later.bytes, formatBytes)],
  ['– requests', ({ later }) => format(later.requests, formatCount)],
  ['– round trips', ({ later }) => format(later.roundTrips, formatCount)],
  ['from key to result', ({ keyToResult }) => format(keyToResult, formatMilliseconds)],
  [
    '– slowed down, page / worker',
    ({ slowdown: { page, worker } }) => `${page.toFixed(1)} × / ${worker.toFixed(1)} ×`,
  ],
];

function format({ median, p95, most }: Spread, show: (value: number) => string): string {
  return [median, p95, most].map(show).join(', ');
}

function formatMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
