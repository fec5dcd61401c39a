import { findMean, type BuildFigures, type RunName } from './build-figures.ts';
import { drawChart } from './chart.ts';
import { formatCount } from './format.ts';

/** The lines of the chart, the rivals dashed. */
const LINES: { run: RunName; name: string; isDashed: boolean }[] = [
  { run: 'cold', name: 'from nothing', isDashed: false },
  { run: 'word', name: 'one word changed', isDashed: false },
  { run: 'unchanged', name: 'nothing changed', isDashed: false },
  { run: 'hugo', name: 'Hugo, Pagefind', isDashed: true },
  { run: 'astro', name: 'plain Astro, Pagefind', isDashed: true },
];

/** Draw the time of builds over the number of notices. */
export function drawBuildChart({ sizes }: BuildFigures): string {
  return drawChart({
    title: 'Seconds to build the site with its search index',
    xName: 'notices',
    series: LINES.map(({ run, ...line }) => ({
      ...line,
      points: sizes.flatMap((size) => {
        const seconds = findMean(size, run, 'seconds');
        return seconds === undefined ? [] : [{ x: size.notices, y: seconds }];
      }),
    })),
    formatX: formatCount,
    formatY: (seconds) => `${Number(seconds.toFixed(1))} s`,
  });
}
