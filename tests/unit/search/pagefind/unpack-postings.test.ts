import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor } from '../../../../src/search/pagefind/decode-cbor.ts';
import { openPostings } from '../../../../src/search/pagefind/open-postings.ts';
import {
  HEADING_STRIDE,
  type Posting,
  type RawWord,
} from '../../../../src/search/pagefind/postings.ts';
import { toPostings } from '../../../../src/search/pagefind/unpack-postings.ts';
import { joinAll } from './join-all.ts';

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

function write(list: Posting[]) {
  const written = openPostings();
  const form = written.toForm('dat', 'đất');
  for (const { record, body, heading } of list) {
    for (const position of body) written.addBody(form, position);
    for (const position of heading) written.addHeading(form, position);
    written.endRecord(record);
  }
  return joinAll([written.take()]);
}

describe('toPostings', () => {
  test('reads what openPostings writes', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const [word] = write(list);
        const raw = word && (decodeCbor(word.bytes) as unknown as RawWord);
        const used = list.filter(({ body, heading }) => body.length + heading.length > 0);
        expect(raw ? toPostings(raw).forms[0]!.postings : []).toEqual(used);
      }),
    );
  });

  test('reads the parts of compounds in the order of the text', () => {
    fc.assert(
      fc.property(positions, fc.array(fc.constantFrom(8, 12, 24)), (body, weights) => {
        fc.pre(body.length > 0);
        const written = openPostings();
        const form = written.toForm('dat', 'đất');
        body.forEach((position, i) => written.addBody(form, position, weights[i]));
        written.endRecord(0);
        const raw = decodeCbor(joinAll([written.take()])[0]!.bytes) as unknown as RawWord;
        expect(toPostings(raw).forms[0]!.postings).toEqual([{ record: 0, body, heading: [] }]);
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
