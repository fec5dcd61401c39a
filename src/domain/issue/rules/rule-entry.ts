/**
 * How grave an issue is. `mended` is an error of the file that reading puts right, so that it need not
 * keep the site from being built: the check still fails, the file is still to be corrected.
 */
export type Severity = 'error' | 'mended' | 'warning';

/** A rule: how grave it is when broken, and its sentence for archivists. */
export interface RuleEntry {
  severity: Severity;
  // Each rule has details of its own; `RuleDetails` recovers their types.
  message: (...details: never[]) => string;
}

/** The end of a sentence about a wrong value: the right one it was most likely meant to be. */
export function didYouMean(nearest: string | undefined, quote = (value: string) => value): string {
  return nearest ? ` Có phải bạn muốn ghi \`${quote(nearest)}\`?` : '';
}
