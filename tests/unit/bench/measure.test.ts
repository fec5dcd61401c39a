import { existsSync } from 'node:fs';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { measure, measureAll } from '../../bench/measuring/measure.ts';

const MEGABYTES = 1024 * 1024;

/** A program that fills memory, and keeps it until it ends. */
const toProgram = (megabytes: number) =>
  `globalThis.held = Buffer.alloc(${megabytes} * ${MEGABYTES}, 1); setTimeout(() => 0, 600);`;
/** The same, which also runs it once more as a child, and ends after it. */
const toParent = (megabytes: number) =>
  `${toProgram(megabytes)} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(toProgram(megabytes))}]);`;

const run = (program: string) => ({ command: execPath, args: ['-e', program] });
const hasProc = existsSync('/proc/self/smaps_rollup');

describe('measure', () => {
  test.runIf(hasProc)('counts the memory of children with that of their parent', async () => {
    const [alone, both] = [await measure(run(toProgram(150))), await measure(run(toParent(150)))];
    const more = (both.peakBytes! - alone.peakBytes!) / MEGABYTES;
    expect(alone.peakBytes! / MEGABYTES).toBeGreaterThan(150);
    expect(more).toBeGreaterThan(150);
    expect(more).toBeLessThan(300);
  });

  test.runIf(hasProc)('counts processor time, not waiting', async () => {
    const idle = await measure(run('setTimeout(() => 0, 600)'));
    const busy = await measure(
      run('while (process.cpuUsage().user < 500_000) for (let i = 0; i < 1e6; i += 1);'),
    );
    expect(idle.seconds).toBeGreaterThan(0.6);
    expect(busy.cpuSeconds! - idle.cpuSeconds!).toBeGreaterThan(0.3);
  });

  test('tells the last words of a command that fails', async () => {
    const failing = run("console.error('Không có tệp ấy.'); process.exitCode = 3");
    await expect(measure(failing)).rejects.toThrow('ended with 3: Không có tệp ấy.');
  });

  test('tells of a command that there is not', async () => {
    await expect(measure({ command: 'khong-co-lenh-nay', args: [] })).rejects.toThrow('ENOENT');
  });
});

describe('measureAll', () => {
  test('adds times and ends with the first that fails', async () => {
    const wait = run('setTimeout(() => 0, 100)');
    expect((await measureAll([wait, wait])).seconds).toBeGreaterThan(0.2);
    await expect(measureAll([run('process.exitCode = 1'), wait])).rejects.toThrow('ended with 1');
  });
});
