import { readdirSync, readFileSync } from 'node:fs';

/** A running process as Linux tells of it. */
export interface Process {
  pid: number;
  parent: number;
  /** Pages in memory, shared ones included. */
  residentPages: number;
}

/** Every process of this machine; undefined where the system has no /proc. */
export function listProcesses(): Process[] | undefined {
  const pids = readSafely(() => readdirSync('/proc'))?.filter((name) => /^\d+$/u.test(name));
  if (!pids?.length) return undefined;
  return pids.flatMap((pid) => {
    const line = readSafely(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return line === undefined ? [] : [parseStat(line)];
  });
}

/**
 * Read a line of /proc/PID/stat. A name in brackets may hold spaces and brackets itself.
 *
 * @example parseStat('7 (a) b) S 3 7 7 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 9 4096 250 0').parent // => 3
 */
export function parseStat(line: string): Process {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number.parseInt(line),
    parent: Number(fields[1]),
    residentPages: Number(fields[21]),
  };
}

/** A process and all that it started, directly or not. */
export function findTree(processes: Process[], root: number): Process[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const found = processes.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/**
 * Processor seconds, the system's work included, of all children of this process that have ended,
 * and of theirs; undefined where the system does not tell. A process that its parent did not wait for
 * is not in it.
 */
export function readChildrenSeconds(): number | undefined {
  const line = readSafely(() => readFileSync('/proc/self/stat', 'utf8'));
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Linux counts time in hundredths of a second. */
const TICKS = 100;

/** A process may end between being listed and being read. */
export function readSafely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
