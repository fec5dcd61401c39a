import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPostings } from '../../../../src/search/pagefind/pack-postings.ts';
import { HEADING_STRIDE } from '../../../../src/search/pagefind/postings.ts';
import { toPostings } from '../../../../src/search/pagefind/unpack-postings.ts';

const positions = fc
  .uniqueArray(fc.nat(600), { maxLength: 9 })
  .map((list) => list.sort((a, b) => a - b));
const headings = fc
  .tuple(positions, positions)
  .map(([title, reference]) => [
    ...title,
    ...reference.map((position) => HEADING_STRIDE + position),
  ]);
const postings = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 9 })
  .map((records) => records.sort((a, b) => a - b))
  .chain((records) =>
    fc.tuple(
      ...records.map((record) =>
        fc.record({ record: fc.constant(record), body: positions, heading: headings }),
      ),
    ),
  );

describe('toPostings', () => {
  test('reads what packPostings writes', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const { forms } = toPostings(['dat', [], [['đất', packPostings(list)]]]);
        expect(forms[0]!.postings).toEqual(list);
      }),
    );
  });

  test('puts the positions of several weights in one order', () => {
    const { forms } = toPostings(['dat', [[3, [-25, 5, 4, -169, 2], [-2, 1]]], []]);
    expect(forms[0]!.postings).toEqual([
      { record: 3, body: [2, 5, 9], heading: [HEADING_STRIDE + 1] },
    ]);
  });
});
