import { describe, expect, test } from 'vitest';
import { offerAgencies } from '../../../src/search/agency-offers.ts';
import type { OpenIndex } from '../../../src/search/lookup/open-index.ts';
import { toPhrasebook } from '../../../src/search/query/phrases.ts';

const counts = { sections: 3, deadlines: 2, successors: [] };
const agencies = [
  { id: 'tc-kh', name: 'Phòng Tài chính - Kế hoạch', names: ['Phòng TC-KH'], ...counts },
  {
    id: 'ldtbxh',
    name: 'Phòng Lao động - Thương binh và Xã hội',
    names: [],
    ...counts,
    successors: ['Phòng Nội vụ'],
  },
  { id: 'so-tc', name: 'Sở Tài chính tỉnh', names: [], ...counts },
];
const index = { getFile: () => Promise.resolve(agencies) } as unknown as OpenIndex; // all it asks for
const phrasebook = toPhrasebook({
  tckh: 'Tài chính - Kế hoạch',
  ldtbxh: 'Lao động - Thương binh và Xã hội',
});
const offer = async (text: string) =>
  (await offerAgencies(index, phrasebook, text)).map(({ id }) => id);

describe('offerAgencies', () => {
  test.each([
    ['phong tai chinh ke hoach', ['tc-kh']],
    ['Phòng Tài chính và Kế hoạch', ['tc-kh']],
    ['TC-KH', ['tc-kh']],
    ['tckh', ['tc-kh']],
    ['ldtbxh', ['ldtbxh']],
    ['lao động thương binh & xã hội', ['ldtbxh']],
    ['phongf taif chinhs keess hoachj', ['tc-kh']],
    ['phòng nội vụ', ['ldtbxh']],
    ['tài chính', ['tc-kh', 'so-tc']],
    ['đất đai', []],
    ['', []],
  ])('offers for %j', async (text, ids) => {
    expect(await offer(text)).toEqual(ids);
  });
});
