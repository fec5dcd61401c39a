import process from 'node:process';
import { formatFailure } from './failure.ts';

/**
 * Run a command: a failure becomes a sentence and exit code 1. The process ends by itself, so that
 * what was printed arrives whole, also in a pipe.
 *
 * @param work gives the exit code; none is 0
 */
export async function runCommand(work: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(formatFailure(error, isDebugging()));
    process.exitCode = 1;
  }
}

/** `--debug` or `NIEM_YET_DEBUG=1`: also say where in the code it failed. */
function isDebugging(): boolean {
  return process.argv.includes('--debug') || process.env['NIEM_YET_DEBUG'] === '1';
}
