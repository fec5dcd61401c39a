import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { execPath } from 'node:process';
import { onTestFinished } from 'vitest';

/** Start a script of this folder as a process of its own; it ends with the test at the latest. */
export function start(script: string, ...args: string[]): ChildProcess {
  const file = resolve(import.meta.dirname, script);
  const child = spawn(execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Wait until a process prints something. */
export async function heard(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => child.stdout?.once('data', resolve));
}

/** Wait for a process's end: its exit code, or the signal that ended it. */
export async function ended(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return child.exitCode ?? child.signalCode;
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}
