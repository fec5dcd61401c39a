/** The name of an index file by its number in the order of words. */
export function toIndexName(edition: string, number: number): string {
  return `vi_${edition}_${number}`;
}

/** The name of a fragment by its block and its number in it. */
export function toFragmentName(block: string, number: number): string {
  return `vi_${block}_${number}`;
}
