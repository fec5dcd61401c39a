import { hash } from 'node:crypto';
import type { Share } from '../../domain/site/share.ts';

/**
 * Whether a share makes a file of the site. Its name alone decides, so that notices that come and go
 * move no other; a page and the data beside it stay together, since they are read from the same rows.
 */
export function ownsFile({ number, of }: Share, file: string): boolean {
  const digest = hash('sha256', file.replace(PAGE_AND_DATA, ''), 'buffer');
  return digest.readUInt32LE() % of === number - 1;
}

const PAGE_AND_DATA = /(?<=^|\/)(?:index\.html|data\.json)$/u;
