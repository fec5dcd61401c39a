import { spawnSync } from 'node:child_process';
import { env, exit } from 'node:process';

/** `npm run sample`: build the archive of invented notices under `tests/sample` and open it. */
const variables = { ...env, CONTENT_DIR: 'tests/sample', OUT_DIR: '.cache/sample' };

run('node', ['src/commands/build.ts']);
run('astro', ['preview', '--port', '4321']);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { env: variables, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
}
