import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { openShares, refuseOthers } from '../../../../src/commands/merge/open-shares.ts';
import { writeShareNote, type ShareNote } from '../../../../src/commands/shard/share-note.ts';
import { SHARE_MARK } from '../../../../src/publishing/refuse-target.ts';

const root = mkdtempSync(join(tmpdir(), 'niem-yet-shares-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The folder of a share that holds nothing but its note. */
function makeShare(name: string, number: number, other: Partial<ShareNote> = {}): string {
  const folder = join(root, name);
  mkdirSync(join(folder, dirname(SHARE_MARK)), { recursive: true });
  const share = { number, of: 3 };
  writeShareNote(folder, { share, code: 'mã', archive: 'kho', files: [], ...other });
  return folder;
}

const one = makeShare('mot', 1);
const two = makeShare('hai', 2);
const three = makeShare('ba', 3);

/** What is said against some folders, which are named without where they lie. */
function refuse(...folders: string[]): string {
  try {
    openShares(folders);
  } catch (error) {
    return String(error).replaceAll(`${relative(cwd(), root)}/`, '');
  }
  return '';
}

describe('openShares', () => {
  test('puts shares in order', () => {
    expect(openShares([three, one, two]).map(({ folder }) => folder)).toEqual([one, two, three]);
  });

  test('names what is missing and what is there twice', () => {
    expect(refuse(one, makeShare('mot-nua', 1), three)).toMatchInlineSnapshot(`
      "Refusal: Không ghép được:
        Phần 1/3 có nhiều bản: mot, mot-nua.
        Thiếu phần 2/3."
    `);
  });

  test('names what is of another build', () => {
    const others = [
      makeShare('ma-cu', 2, { code: 'mã cũ' }),
      makeShare('kho-cu', 3, { archive: '' }),
    ];
    expect(refuse(one, ...others)).toMatchInlineSnapshot(`
      "Refusal: Không ghép được:
        Mã dựng phần 2/3 (ma-cu) khác với mã của phần 1/3 (mot).
        Nội dung của phần 3/3 (kho-cu) khác với nội dung của phần 1/3 (mot)."
    `);
    const eighth = makeShare('tam', 2, { share: { number: 2, of: 8 } });
    expect(refuse(one, eighth, three)).toMatchInlineSnapshot(`
      "Refusal: Không ghép được:
        Số phần trong lần chia của phần 2/8 (tam) khác với lần chia của phần 1/3 (mot)."
    `);
  });

  test('refuses what is no share', () => {
    expect(refuse(join(root, 'dist'))).toMatchInlineSnapshot(
      `"Refusal: dist không phải là một phần do \`npm run build -- --shard\` dựng."`,
    );
    expect(refuse()).toMatchInlineSnapshot(
      `"Refusal: Hãy cho biết thư mục của từng phần: npm run merge -- PHẦN…"`,
    );
  });
});

describe('refuseOthers', () => {
  test('lets through what was made of what is here', () => {
    const shares = openShares([one, two, three]);
    expect(() => refuseOthers(shares, { code: 'mã', archive: 'kho' })).not.toThrow();
  });

  test('names the difference', () => {
    const shares = openShares([one, two, three]);
    expect(() => refuseOthers(shares, { code: 'mã', archive: 'kho mới' })).toThrow(
      /Nội dung của phần 1\/3 .* khác với nội dung ở đây\./,
    );
  });
});
