import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from '../machine/link-file.ts';
import { findStamp } from '../machine/stamps.ts';
import type { SiteRecord } from './record.ts';
import { codeOf, Refusal } from './refusal.ts';

/**
 * Take what a new edition keeps from the published site to where the edition waits, on the same disk.
 *
 * @param kept files as the record of the published site knows them
 */
export function takeOver(
  kept: Iterable<string>,
  { files }: SiteRecord,
  published: string,
  arrival: string,
): void {
  let folder = '';
  for (const file of kept) {
    const [from, to] = [join(published, file), join(arrival, file)];
    if (dirname(to) !== folder) mkdirSync((folder = dirname(to)), { recursive: true });
    link(from, to);
    if (findStamp(from) !== files.get(file)?.stamp) throw new Refusal(TOUCHED);
  }
}

const TOUCHED =
  'Trang đang đăng bị sửa trong khi bản mới được dựng, nên bản mới không được đăng. Hãy chạy lại.';

function link(from: string, to: string): void {
  try {
    linkFile(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Refusal(TOUCHED, { cause: error });
    // What public/ holds goes before a page, as in a build that keeps nothing.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
