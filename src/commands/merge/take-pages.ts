import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatShare } from '../../domain/site/share.ts';
import type { Edition } from '../../publishing/edition.ts';
import { codeOf, Refusal } from '../../publishing/refusal.ts';
import { linkFile } from '../../machine/link-file.ts';
import type { Tell } from '../progress/progress.ts';
import type { FoundShare } from './open-shares.ts';

/**
 * Let an edition have the files of all shares, but those that it keeps.
 *
 * @param onProgress is told how many of the files are there
 */
export function takePages(
  { staging, keeps }: Edition,
  shares: FoundShare[],
  onProgress: Tell,
): void {
  const all = shares.reduce((sum, { files }) => sum + files.length, 0);
  let [done, place] = [0, ''];
  for (const share of shares)
    for (const [file, key] of share.files) {
      onProgress((done += 1), all);
      if (key !== undefined && keeps(file, key)) continue;
      const to = join(staging, file);
      if (dirname(to) !== place) mkdirSync((place = dirname(to)), { recursive: true });
      takeFile(share, file, to);
    }
}

function takeFile({ folder, share }: FoundShare, file: string, to: string): void {
  try {
    linkFile(join(folder, file), to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const name = formatShare(share);
    throw new Refusal(`Phần ${name} (${folder}) thiếu tệp ${file}; hãy dựng lại hoặc chép lại nó.`);
  }
}
