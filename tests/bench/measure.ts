import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';

export interface Measured {
  seconds: number;
  /** Largest resident set of the process and its children, sampled every 100 ms, in megabytes. */
  peakMegabytes: number;
}

/** Run a command to its end and measure its wall time and peak memory; fails when it fails. */
export async function measure(
  command: string,
  args: string[],
  variables: Record<string, string>,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: { ...env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    void residentSet(child.pid).then((size) => (peak = Math.max(peak, size)));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}.`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak };
}

/** Resident memory of a process in megabytes; 0 where the system does not tell (no /proc). */
async function residentSet(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

/** Files and bytes below a folder. */
export async function weigh(folder: string): Promise<{ files: number; megabytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return { files: files.length, megabytes: sizes.reduce((a, b) => a + b, 0) / 1024 / 1024 };
}
