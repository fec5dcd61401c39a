import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Give a file another name without copying it; a file system that cannot takes a copy. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isRefused(error)) throw error;
    copyFileSync(from, to);
  }
}

/** Give every file below a folder another name below another. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const names = [join(from, entry.name), join(to, entry.name)] as const;
    if (entry.isDirectory()) linkFolder(...names);
    else linkFile(...names);
  }
}

/** Another disk, a file system without links, or one whose links to a file are all used up. */
const REFUSALS = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function isRefused(error: unknown): boolean {
  return REFUSALS.includes((error as NodeJS.ErrnoException).code ?? '');
}
