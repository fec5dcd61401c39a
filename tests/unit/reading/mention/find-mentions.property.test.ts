import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../../src/domain/agency/agency.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { makeAgency } from '../make-agency.ts';

const NAMES = [
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Phòng Kinh tế - Hạ tầng',
  'Phòng Tài nguyên và Môi trường',
  'Ủy ban nhân dân huyện',
  'Văn phòng HĐND - UBND huyện',
  'Hội Nông dân huyện',
  'Hạt Kiểm lâm',
  'Huyện ủy',
];
const AGENCIES = NAMES.map((name) => makeAgency(name, 'lai-chau/tam-duong'));
const finder = buildMentionFinder(AGENCIES);
const CONTEXT = { place: 'lai-chau/tam-duong', on: '2020-06-18' };

const WRITTEN = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/ (?:-|và) /u, ' & '),
  (name: string) => name.replace(/ (?:-|và) /u, ' – '),
  (name: string) => name.replace('ủy', 'uỷ').replace('Ủy', 'Uỷ'),
  (name: string) => name.replace('Ủy ban nhân dân', 'UBND').replaceAll(' ', '  '),
];
const name = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...WRITTEN))
  .map(([n, write]) => write(n));
const filler = fc.constantFrom(
  'rà soát',
  'báo cáo',
  'phòng',
  'huyện',
  '15/7',
  'việc',
  'Nội vụ',
  '(',
  ')',
);
const separator = fc.constantFrom('. ', '; ', ', ', ' ', '\n');
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: name }, filler), separator), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('find', () => {
  test('returns ranges that are disjoint, ordered and inside the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end, agencies } of finder.find(words, CONTEXT)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(agencies).toHaveLength(1);
          last = end;
        }
      }),
    );
  });

  test('finds in whole names what a naive finder finds', () => {
    const sentence = fc
      .array(fc.tuple(name, fc.constantFrom(' rà soát. ', ' báo cáo; ', '.\n')), { maxLength: 8 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(sentence, (words) => {
        const found = finder.find(words, CONTEXT).map(({ start, end, agencies }) => ({
          words: normalize(words.slice(start, end)),
          agency: agencies[0],
        }));
        expect(found).toEqual(findNaively(words));
      }),
    );
  });

  test('finds nothing in words that are no names', () => {
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 10 }), (words) => {
        expect(finder.find(words.join('. '), CONTEXT)).toEqual([]);
      }),
    );
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        finder.find(words, CONTEXT);
      }),
    );
  });
});

/** Try every name at every place of a text brought to one form; the longest wins. */
function findNaively(words: string): { words: string; agency: string | undefined }[] {
  const line = normalize(words);
  const found: { words: string; agency: string | undefined }[] = [];
  for (let at = 0; at < line.length;) {
    const [best] = AGENCIES.filter((agency) =>
      line.startsWith(normalize(agency.name), at),
    ).toSorted((a: Agency, b: Agency) => b.name.length - a.name.length);
    if (best) found.push({ words: normalize(best.name), agency: best.id });
    at += best ? normalize(best.name).length : 1;
  }
  return found;
}

function normalize(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replaceAll('ubnd', 'ủy ban nhân dân')
    .replaceAll('hđnd', 'hội đồng nhân dân')
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/ (?:và|&|–|-) /gu, ' - ');
}
