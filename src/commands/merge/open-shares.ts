import { cwd } from 'node:process';
import { relative } from 'node:path';
import { formatShare } from '../../domain/site/share.ts';
import { Refusal } from '../../publishing/refusal.ts';
import { findShareNote, type ShareNote } from '../shard/share-note.ts';

/** A share that lies in a folder. */
export interface FoundShare extends ShareNote {
  folder: string;
}

/** Open the shares of a site; refused unless each of them is there once, and the folders hold no other. */
export function openShares(folders: string[]): FoundShare[] {
  const shares = folders.map((folder) => {
    const note = findShareNote(folder);
    if (note) return { folder, ...note };
    throw new Refusal(
      `${nameFolder(folder)} không phải là một phần do \`npm run build -- --shard\` dựng.`,
    );
  });
  const [first] = shares;
  if (!first) throw new Refusal('Hãy cho biết thư mục của từng phần: npm run merge -- PHẦN…');
  const problems = [...listStrangers(shares, first), ...listGaps(shares, first)];
  if (problems.length > 0) throw new Refusal(['Không ghép được:', ...problems].join('\n  '));
  return shares.toSorted((a, b) => a.share.number - b.share.number);
}

/** Refuse shares that show another archive, or were made by other code, than what is here. */
export function refuseOthers(
  shares: FoundShare[],
  here: Pick<ShareNote, 'code' | 'archive'>,
): void {
  const problems = shares.flatMap((share) => listDifferences(share, here, 'ở đây'));
  if (problems.length > 0) throw new Refusal(['Không ghép được:', ...problems].join('\n  '));
}

function listStrangers(shares: FoundShare[], first: FoundShare): string[] {
  const theirs = `của ${nameShare(first)}`;
  return shares.flatMap((share) =>
    share.share.of === first.share.of
      ? listDifferences(share, first, theirs)
      : [`Số phần trong lần chia của ${nameShare(share)} khác với lần chia ${theirs}.`],
  );
}

function listDifferences(
  share: FoundShare,
  other: Pick<ShareNote, 'code' | 'archive'>,
  whose: string,
): string[] {
  const name = nameShare(share);
  return [
    ...(share.code === other.code ? [] : [`Mã dựng ${name} khác với mã ${whose}.`]),
    ...(share.archive === other.archive
      ? []
      : [`Nội dung của ${name} khác với nội dung ${whose}.`]),
  ];
}

/** Numbers that no share has, or more than one. */
function listGaps(shares: FoundShare[], { share: { of } }: FoundShare): string[] {
  const numbers = Array.from({ length: of }, (_, i) => i + 1);
  return numbers.flatMap((number) => {
    const found = shares.filter(({ share }) => share.number === number);
    if (found.length === 1) return [];
    const name = formatShare({ number, of });
    const folders = found.map(({ folder }) => nameFolder(folder)).join(', ');
    return [found.length === 0 ? `Thiếu phần ${name}.` : `Phần ${name} có nhiều bản: ${folders}.`];
  });
}

function nameShare({ share, folder }: FoundShare): string {
  return `phần ${formatShare(share)} (${nameFolder(folder)})`;
}

function nameFolder(folder: string): string {
  return relative(cwd(), folder) || '.';
}
