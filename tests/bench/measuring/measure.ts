import { spawn } from 'node:child_process';
import { env } from 'node:process';
import { readChildrenSeconds } from './processes.ts';
import { watchTree } from './tree-memory.ts';

/** A command that was run to its end. What the system does not tell is undefined. */
export interface Measured {
  seconds: number;
  /** Processor time of it and all that it started, the system's included. */
  cpuSeconds?: number | undefined;
  /** Most memory that it and all that it started held at one time (PSS). */
  peakBytes?: number | undefined;
}

/** A command, and where it is run. */
export interface Command {
  command: string;
  args: string[];
  folder?: string;
  variables?: Record<string, string>;
}

/**
 * Run a command to its end and measure it, or throw with the last lines that it wrote. One at a time:
 * the processor time is that of all children that end meanwhile.
 */
export async function measure({ command, args, folder, variables }: Command): Promise<Measured> {
  const before = readChildrenSeconds();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: string) => (output = (output + text).slice(-LONGEST_OUTPUT));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const stop = child.pid === undefined ? () => undefined : watchTree(child.pid);
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (status, signal) => resolve(status ?? signal ?? ''));
  });
  const seconds = (performance.now() - started) / 1000;
  const peakBytes = stop();
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${lastLines(output)}`);
  const after = readChildrenSeconds();
  const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
  return { seconds, cpuSeconds, peakBytes };
}

/** Run commands one after the other, as one; ends with the first that fails. */
export async function measureAll(commands: Command[]): Promise<Measured> {
  const parts: Measured[] = [];
  for (const command of commands) parts.push(await measure(command));
  return {
    seconds: sum(parts.map(({ seconds }) => seconds)),
    cpuSeconds: ifAll(
      parts.map(({ cpuSeconds }) => cpuSeconds),
      sum,
    ),
    peakBytes: ifAll(
      parts.map(({ peakBytes }) => peakBytes),
      (all) => Math.max(...all),
    ),
  };
}

/** Characters of output that are kept, to tell why a command failed. */
const LONGEST_OUTPUT = 4000;

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' / ');
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ifAll(
  numbers: (number | undefined)[],
  join: (numbers: number[]) => number,
): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? join(known) : undefined;
}
