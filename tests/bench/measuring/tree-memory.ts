import { readFileSync } from 'node:fs';
import { findTree, listProcesses, readSafely, type Process } from './processes.ts';

/** Milliseconds between two looks at the processes. */
const INTERVAL = 100;
/** Resident pages must grow by this factor before they are weighed again, which costs time. */
const GROWTH = 1.01;

/**
 * Watch the memory of a process and all that it starts, until the function returned is called, which
 * tells the most that they held at one time, in bytes: the sum of their proportional set sizes (PSS),
 * in which a page that several share counts once; undefined where the system does not tell.
 */
export function watchTree(root: number): () => number | undefined {
  let [mostPages, peak] = [0, 0];
  const look = () => {
    const tree = findTree(listProcesses() ?? [], root);
    const pages = tree.reduce((sum, { residentPages }) => sum + residentPages, 0);
    if (pages < mostPages * GROWTH) return;
    mostPages = pages;
    peak = Math.max(peak, weighTree(tree));
  };
  look();
  const timer = setInterval(look, INTERVAL);
  return () => {
    clearInterval(timer);
    return peak || undefined;
  };
}

function weighTree(tree: Process[]): number {
  return tree.reduce((sum, { pid }) => sum + readProportionalSize(pid), 0);
}

/** The PSS of a process in bytes; 0 when it has ended meanwhile. */
function readProportionalSize(pid: number): number {
  const text = readSafely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(text ?? '')?.[1] ?? 0) * 1024;
}
