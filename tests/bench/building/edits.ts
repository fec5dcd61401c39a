import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash, ORIGINAL_INTERVAL, toSyntheticFiles } from '../synthetic-archive.ts';
import { CHANGED_OPENING, OPENING } from '../synthetic-notice.ts';

/** A day's work of an archivist on a synthetic archive, and where it must show. */
export interface Edit {
  make: (content: string, notices: number) => Promise<void>;
  /** The file of the site that must say it, and what it must say. */
  shown: (notices: number) => { file: string; text: string };
}

/** Edits after each of which the site is built again; each adds to those before it. */
export const EDITS = {
  word: {
    make: (content, notices) =>
      replaceIn(join(content, toSyntheticFiles(middle(notices)).notice), OPENING, CHANGED_OPENING),
    shown: (notices) => ({ file: toPage(middle(notices)), text: CHANGED_OPENING }),
  },
  agency: {
    make: (content) =>
      replaceIn(
        join(content, 'agencies/huyen-suoi-may.yaml'),
        `name: '${OLD_NAME}'\n  kind: nganh-doc\n  aliases:\n`,
        `name: '${NEW_NAME}'\n  kind: nganh-doc\n  aliases:\n    - '${OLD_NAME}'\n`,
      ),
    shown: () => ({ file: 'co-quan/hat-kiem-lam/index.html', text: NEW_NAME }),
  },
  original: {
    make: replaceOriginal,
    shown: () => ({ file: 'ban-goc/2011/thong-bao-1.txt', text: ADDED }),
  },
} satisfies Record<string, Edit>;

/** Named by a quarter of the notices. */
const OLD_NAME = 'Hạt Kiểm lâm huyện Suối Mây';
const NEW_NAME = 'Hạt Kiểm lâm khu vực Suối Mây';
const ADDED = '(Bản quét lại, rõ hơn.)';

/** A better copy of the first notice's original has arrived. */
async function replaceOriginal(content: string): Promise<void> {
  const { notice, original } = toSyntheticFiles(0);
  const file = join(content, original);
  const before = await readFile(file, 'utf8');
  const after = `${before}\n${ADDED}\n`;
  await writeFile(file, after);
  await replaceIn(join(content, notice), hash(before), hash(after));
}

/** A notice in the middle of the archive that has no original. */
function middle(notices: number): number {
  const i = Math.floor(notices / 2);
  return i % ORIGINAL_INTERVAL === 0 ? i + 1 : i;
}

function toPage(i: number): string {
  return toSyntheticFiles(i).notice.replace(/^notices(.*)\.mdx$/u, 'thong-bao$1/index.html');
}

async function replaceIn(file: string, old: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  if (!before.includes(old)) throw new Error(`${file} does not say ${old}.`);
  await writeFile(file, before.replace(old, text));
}
