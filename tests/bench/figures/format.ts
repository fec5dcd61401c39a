/**
 * Seconds as they are read, with as many digits as are sure.
 *
 * @example formatSeconds(7.26) // => '7.3 s'
 * @example formatSeconds(212.6) // => '213 s'
 */
export function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(seconds < 100 ? 1 : 0)} s`;
}

/**
 * Bytes in the unit in which they are read, powers of ten.
 *
 * @example formatBytes(1_620_000_000) // => '1.62 GB'
 * @example formatBytes(28_500) // => '29 kB'
 */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  if (bytes >= 1e7) return `${(bytes / 1e6).toFixed(0)} MB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e3).toFixed(0)} kB`;
}

/**
 * A whole number with commas.
 *
 * @example formatCount(10_000) // => '10,000'
 */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** Rows of cells as a table of Markdown, the first row its head. */
export function formatTable([head, ...rows]: string[][]): string {
  const lines = [head!, head!.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
