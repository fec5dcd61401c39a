import { describe, expect, test } from 'vitest';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { openArchive } from '../../archive/make-archive.ts';
import { makeAgency } from '../make-agency.ts';
import { SEED_CONTEXT, SEED_SECTIONS } from '../seed-sections.ts';

/** Generous for a busy machine: alone it takes under a millisecond. */
const MOST_MILLISECONDS = 2;
const NAMES = 2000;

const { agencies } = (await openArchive()).registry;
const SYLLABLES = 'Bản Nà Tả Sin Khun Thèn Giang Hồ Mường Phong Tân Sơn Lùng Pa Sì Lở'.split(' ');

describe('the mention finder', () => {
  test(`reads the first notice against ${NAMES} names in about a millisecond`, () => {
    const known = agencies.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
    const others = Array.from({ length: NAMES - known }, (_, i) =>
      makeAgency(`Ủy ban nhân dân xã ${nameOf(i)}`, `lai-chau/huyen-${i}`, { id: `xa-${i}` }),
    );
    const finder = buildMentionFinder([...agencies, ...others]);
    const times = Array.from({ length: 150 }, () => {
      const start = performance.now();
      for (const text of Object.values(SEED_SECTIONS)) finder.find(text, SEED_CONTEXT);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(MOST_MILLISECONDS);
  });
});

function nameOf(i: number): string {
  const pick = (n: number) => SYLLABLES[n % SYLLABLES.length]!;
  return `${pick(i)} ${pick(Math.floor(i / 16))} ${pick(Math.floor(i / 256))}`;
}
