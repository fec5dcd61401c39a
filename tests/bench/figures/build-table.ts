import { findMean, RUNS, type RunName, type SizeFigures } from './build-figures.ts';
import { formatBytes, formatCount, formatSeconds, formatTable } from './format.ts';

/** What is not measured or did not end. */
export const NOTHING = '–';

/** The builds of one archive as a table of Markdown, for the terminal. */
export function formatBuildTable(size: SizeFigures): string {
  const names = (Object.keys(RUNS) as RunName[]).filter((name) =>
    size.runs.some(({ run }) => run === name),
  );
  const title = `### ${formatCount(size.notices)} notices, ${formatBytes(size.contentBytes)}`;
  const head = ['', 'time', '× Hugo', 'processor', 'peak memory (PSS)', 'files', 'bytes'];
  const table = formatTable([head, ...names.map((name) => toRow(size, name))]);
  return [title, '', table, ...listFailures(size)].join('\n');
}

function toRow(size: SizeFigures, name: RunName): string[] {
  const format = (
    figure: Parameters<typeof findMean>[2],
    show: (value: number) => string,
  ): string => {
    const value = findMean(size, name, figure);
    return value === undefined ? NOTHING : show(value);
  };
  return [
    RUNS[name],
    format('seconds', formatSeconds),
    formatRatio(size, name),
    format('cpuSeconds', formatSeconds),
    format('peakBytes', formatBytes),
    format('files', formatCount),
    format('bytes', formatBytes),
  ];
}

/** Time as a multiple of Hugo's on the same notices. */
export function formatRatio(size: SizeFigures, name: RunName): string {
  const [seconds, hugo] = [findMean(size, name, 'seconds'), findMean(size, 'hugo', 'seconds')];
  return seconds === undefined || hugo === undefined ? NOTHING : (seconds / hugo).toFixed(2);
}

function listFailures({ runs }: SizeFigures): string[] {
  return runs.flatMap((run) =>
    run.status === 'failed' ? [`\n${RUNS[run.run]} failed: ${run.reason}`] : [],
  );
}
