import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { slowProcesses } from '../../bench/browsing/throttle.ts';

/** A program that works for a second, and tells for which share of it the processor was its own. */
const BUSY =
  'const end = Date.now() + 1000; while (Date.now() < end); console.log(process.cpuUsage().user / 1e6);';

describe('slowProcesses', () => {
  test('leaves a process its share of the time', async () => {
    const child = spawn(execPath, ['-e', BUSY]);
    await using _ = await slowProcesses([child.pid!], 10);
    expect(Number(await text(child.stdout))).toBeLessThan(0.3);
  });
});
