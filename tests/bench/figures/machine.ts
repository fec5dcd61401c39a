import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { version } from 'node:process';

/** Where and of what a run was made. */
export interface Machine {
  /** Day of the run. */
  measuredOn: string;
  /** The commit that was measured, with a plus when files differed from it. */
  commit: string;
  system: string;
  processor: string;
  cores: number;
  memoryBytes: number;
  /** Processes that wanted a core in the minute before: near 0 on a quiet machine. */
  load: number;
  node: string;
  /** Absent when it is not installed. */
  hugo?: string | undefined;
}

/** Describe this machine. */
export function describeMachine(hugo?: string): Machine {
  const commit = git('rev-parse', '--short', 'HEAD');
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    commit: git('status', '--porcelain') === '' ? commit : `${commit}+`,
    system: `${type()} ${release()}`,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: cpus().length,
    memoryBytes: totalmem(),
    load: Number(loadavg()[0]!.toFixed(1)),
    node: version,
    ...(hugo ? { hugo } : {}),
  };
}

function git(...args: string[]): string {
  return spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
}

/** One sentence on the machine, for whoever compares. */
export function formatMachine(machine: Machine): string {
  const { measuredOn, commit, system, processor, cores, memoryBytes, load, node, hugo } = machine;
  const memory = `${(memoryBytes / 2 ** 30).toFixed(0)} GiB`;
  const programs = [`Node ${node}`, ...(hugo ? [`Hugo ${hugo}`] : [])].join(', ');
  return `Measured on ${measuredOn} at commit ${commit}: ${cores} cores of ${processor}, ${memory}, load ${load} before, ${system}, ${programs}.`;
}
