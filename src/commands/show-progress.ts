import { stderr } from 'node:process';

/**
 * Tell how far a long work has come: a line that renews itself on a terminal, now and then a line
 * elsewhere, and nothing when the work is short.
 *
 * @param what is being done, in Vietnamese
 */
export function showProgress(what: string): (done: number, all: number) => void {
  const begun = performance.now();
  let told = begun;
  return (done, all) => {
    const now = performance.now();
    const isLast = done === all;
    const isTime = now - told >= (stderr.isTTY ? RENEWAL : INTERVAL);
    if (now - begun < PATIENCE || !(isTime || isLast)) return;
    told = now;
    const line = `${what}: ${done}/${all}`;
    stderr.write(stderr.isTTY ? `\r${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}

/** Milliseconds before anything is told, between two renewals of a line, and between two lines. */
const PATIENCE = 1_000;
const RENEWAL = 100;
const INTERVAL = 10_000;
