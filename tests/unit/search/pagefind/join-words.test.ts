import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPostings } from '../../../../src/search/pagefind/open-postings.ts';
import { joinAll } from './join-all.ts';

const SPELLINGS: [word: string, spelling: string][] = [
  ['dat', 'dat'],
  ['dat', 'd\u0335ất'],
  ['ban', 'bản'],
  ['ban', 'bàn'],
  ['xa', 'xã'],
];
/** Record by record, the spellings that stand in it. */
const archives = fc.array(fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 6 }), {
  minLength: 2,
  maxLength: 40,
});

function file(records: [string, string][][]) {
  const postings = openPostings();
  records.forEach((words, record) => {
    words.forEach(([word, spelling], i) => postings.addBody(postings.toForm(word, spelling), i));
    postings.endRecord(record);
  });
  return postings.take();
}

describe('joinWords', () => {
  test('gives what the records give when they are filed together', () => {
    fc.assert(
      fc.property(archives, fc.nat(), (records, number) => {
        const border = number % records.length;
        const parts = [file(records.slice(0, border)), file(records.slice(border))];
        expect(joinAll(parts, [0, border])).toEqual(joinAll([file(records)]));
      }),
    );
  });
});
