import type { ImportResult } from './import-files.ts';

/** What a file became, for a person: where it is now, and line by line what to look at. */
export function formatResult(result: ImportResult, out: string): string {
  if (result.status === 'refused') return `  Không nhập: ${result.reason}`;
  const { doubts, path } = result;
  const width = String(Math.max(1, ...doubts.map(({ line }) => line))).length;
  const lines = doubts
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, rule, message }) => `  ${String(line).padStart(width)}  ${rule}  ${message}`);
  const count =
    doubts.length === 0 ? 'không có chỗ nào cần xem lại' : `${doubts.length} chỗ cần xem lại`;
  return [`  ${out}/${path}: ${count}.`, ...lines].join('\n');
}

/** The last line: how many were imported and how many refused. */
export function formatSummary(results: ImportResult[]): string {
  const refused = results.filter(({ status }) => status === 'refused').length;
  const imported = results.length - refused;
  return `Đã nhập ${imported} tệp${refused > 0 ? `, không nhập ${refused} tệp` : ''}.`;
}
