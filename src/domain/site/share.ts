/** The part of a site that one machine makes while others make the rest; the first is number 1. */
export interface Share {
  number: number;
  of: number;
}

/** The share that a text names; undefined when it names none. */
export function parseShare(text: string): Share | undefined {
  const [, number, of] = (SHARE.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined) return undefined;
  return number >= 1 && number <= of ? { number, of } : undefined;
}

const SHARE = /^(\d{1,4})\/(\d{1,4})$/u;

/**
 * Name a share as the command line does.
 *
 * @example formatShare({ number: 3, of: 8 }) // => '3/8'
 */
export function formatShare({ number, of }: Share): string {
  return `${number}/${of}`;
}
