import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { formatBuildReport } from '../../src/commands/format-report.ts';
import type { Issue } from '../../src/domain/issue/issue.ts';
import { environment } from './build-sites.ts';

/** An archive with the caches that its commands keep from one time to the next. */
export interface Commands {
  content: string;
  /** Holds the kept cache and its site, and those that are made anew. */
  work: string;
}

/** What the commands say of an archive, and in what they do not agree. */
export interface Agreement {
  exitCode: number | null;
  issues: Issue[];
  disagreements: string[];
}

/**
 * Run the check, the build over the kept cache and a build from nothing, and compare what they say
 * and every byte that they write.
 */
export function compareCommands({ content, work }: Commands): Agreement {
  const kept = { CACHE_DIR: join(work, 'cache'), OUT_DIR: join(work, 'site') };
  const fresh = { CACHE_DIR: join(work, 'new-cache'), OUT_DIR: join(work, 'new-site') };
  for (const folder of Object.values(fresh)) rmSync(folder, { recursive: true, force: true });
  const run = (args: string[], folders: Record<string, string>) =>
    runCommand(args, { ...folders, CONTENT_DIR: content });
  const check = run(['check.ts', '--json'], kept);
  const uncached = run(['check.ts', '--json', '--no-cache'], kept);
  const warm = run(['build.ts'], kept);
  const cold = run(['build.ts'], fresh);
  const issues = JSON.parse(check.stdout) as Issue[];
  const report = formatBuildReport(issues, relative(cwd(), content));
  return {
    exitCode: check.exitCode,
    issues,
    disagreements: [
      ...told(uncached.stdout === check.stdout, 'check without a cache', uncached.stdout),
      ...[warm, cold].flatMap(({ exitCode, stderr }) => [
        ...told(exitCode === check.exitCode, `a build ends with ${exitCode}`, stderr),
        ...told(stderr.includes(report), 'a build reports something else', stderr),
      ]),
      ...(warm.exitCode === 0 ? compareFolders(kept.OUT_DIR, fresh.OUT_DIR) : []),
      ...told(warm.exitCode === 0 || !existsSync(fresh.OUT_DIR), 'a site with errors is built', ''),
    ],
  };
}

/** The files in which two folders differ, by their names. */
export function compareFolders(warm: string, cold: string): string[] {
  const [kept, fresh] = [readFolder(warm), readFolder(cold)];
  return [...new Set([...kept.keys(), ...fresh.keys()])].toSorted().flatMap((file) => {
    const [own, other] = [kept.get(file), fresh.get(file)];
    if (!own || !other) return [`${file} only ${own ? 'warm' : 'cold'}`];
    return own.equals(other) ? [] : [`${file} is not the same`];
  });
}

interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

function runCommand([file = '', ...args]: string[], variables: Record<string, string>): Ended {
  const options = { encoding: 'utf8', env: environment(variables) } as const;
  const { status, stdout, stderr } = spawnSync('node', [`src/commands/${file}`, ...args], options);
  return { exitCode: status, stdout, stderr };
}

function told(isRight: boolean, what: string, output: string): string[] {
  return isRight ? [] : [`${what}: ${output.slice(0, 2_000)}`];
}

function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}
