import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planBlocks, type NoticeDigest } from '../../../../src/search/index/blocks.ts';

const archive = (size: number): NoticeDigest[] =>
  Array.from({ length: size }, (_, i) => ({ id: `2020/ket-luan-${i}`, digest: `${i}` }));

const listDigests = (notices: NoticeDigest[], version = '1') =>
  planBlocks(notices, version).map(({ digest }) => digest);

const countNew = (before: NoticeDigest[], after: NoticeDigest[]) => {
  const known = new Set(listDigests(before));
  return listDigests(after).filter((digest) => !known.has(digest)).length;
};

describe('planBlocks', () => {
  test('holds every notice once, in order', () => {
    const notices = archive(1000);
    expect(planBlocks(notices, '1').flatMap((block) => block.notices)).toEqual(notices);
  });

  test('holds a bounded number of notices', () => {
    const sizes = planBlocks(archive(5000), '1').map(({ notices }) => notices.length);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(32);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256);
  });

  test('changes one block with one notice', () => {
    const notices = archive(2000);
    const changed = notices.with(700, { ...notices[700]!, digest: 'new' });
    expect(countNew(notices, changed)).toBe(1);
  });

  test('keeps nearly all blocks when a notice comes, wherever it stands', () => {
    const notices = archive(2000);
    fc.assert(
      fc.property(fc.nat(1999), fc.string(), (place, slug) => {
        const more = notices.toSpliced(place, 0, { id: `2020/${slug}`, digest: slug });
        expect(countNew(notices, more)).toBeLessThanOrEqual(6);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps no block of other code', () => {
    const notices = archive(300);
    const known = new Set(listDigests(notices));
    expect(listDigests(notices, '2').filter((digest) => known.has(digest))).toEqual([]);
  });
});
