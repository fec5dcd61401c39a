import { spawn, type ChildProcess } from 'node:child_process';
import { kill } from 'node:process';

/** A command of package.json that serves a site. */
export interface Serving {
  /** As it prints it, with the slash at the end. */
  address: string;
  /** End it with all its children. */
  stop: () => void;
}

/** Run a serving command until it has printed its address. */
export async function serveBy(
  script: string,
  env: NodeJS.ProcessEnv,
  args: string[] = [],
): Promise<Serving> {
  const command = ['run', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const child = spawn('npm', command, { detached: true, env });
  return { address: await readAddress(child), stop: () => kill(-child.pid!, 'SIGTERM') };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (data: Buffer) => {
      output += data.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => failed(new Error(`The server ended: ${output}`)));
  });
}
