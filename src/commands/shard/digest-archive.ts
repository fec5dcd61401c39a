import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/open-archive.ts';
import { getGlossary } from '../../archive/registry.ts';
import { listNoticeDigests } from '../../archive/searchable-notices.ts';

/** Digest of all that an archive says, equal wherever the same content was read by the same code. */
export function digestArchive({ db, digests }: Archive): string {
  const ids = listNoticeDigests(db).map(({ id }) => id);
  const glossary = JSON.stringify(getGlossary(db));
  return createHash('sha256')
    .update(`${digests.keyOf(ids)} ${glossary}`)
    .digest('hex');
}
