/**
 * How grave an issue is. With an error nothing is published; a warning is a doubt, or a fault of the
 * file that reading puts right.
 */
export type Severity = 'error' | 'warning';

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
