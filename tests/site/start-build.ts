import { spawn, type ChildProcess } from 'node:child_process';
import { execPath } from 'node:process';
import { environment } from './build-sites.ts';

/** The folders of one archive's build. */
export interface Archive {
  content: string;
  out: string;
  cache: string;
}

/** A build's end; the code is null when a signal ended it. */
export interface BuildEnd {
  code: number | null;
  stderr: string;
}

/** Start `npm run build` without waiting for it. */
export function startBuild({ content, out, cache }: Archive): {
  child: ChildProcess;
  done: Promise<BuildEnd>;
} {
  const child = spawn(execPath, ['src/commands/build.ts'], {
    env: environment({ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<BuildEnd>((resolve) =>
    child.once('close', (code) => resolve({ code, stderr })),
  );
  return { child, done };
}
