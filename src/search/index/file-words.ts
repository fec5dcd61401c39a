import { openPostings } from '../pagefind/open-postings.ts';
import { HEADING_STRIDE } from '../pagefind/postings.ts';
import type { Reading } from '../pagefind/read-words.ts';
import type { FiledWords } from '../pagefind/word-list.ts';
import type { Phrasebook } from '../query/phrases.ts';
import { openPhrases } from './find-phrases.ts';
import type { Block } from './read-block.ts';
import { eachRecord } from './record-words.ts';

/**
 * File every word of a block, and every place that spells out a known phrase under its
 * abbreviation too, as one more form of that word: a reader who types either finds both, at the
 * price of one word.
 *
 * @param readings what Pagefind made of each word of the block, by its number
 */
export function fileWords(block: Block, readings: Reading[][], phrasebook: Phrasebook): FiledWords {
  const postings = openPostings();
  const filed = readings.map((own) =>
    own.map(({ word, spelling, weight }) => ({ form: postings.toForm(word, spelling), weight })),
  );
  const phrases = openPhrases(phrasebook, readings, postings.toForm);
  for (const { record, body, from, headings } of eachRecord(block)) {
    for (let i = 0; i < body.length; i++) {
      for (const { form, weight } of filed[body[i]!]!) postings.addBody(form, from + i, weight);
      if (!phrases.isFirst(body[i]!)) continue;
      for (const form of phrases.findAt(body, i)) postings.addBody(form, from + i);
    }
    for (const [field, words] of headings.entries()) {
      for (let i = 0; i < words.length; i++) {
        const position = field * HEADING_STRIDE + i;
        for (const { form } of filed[words[i]!]!) postings.addHeading(form, position);
        for (const form of phrases.findAt(words, i)) postings.addHeading(form, position);
      }
    }
    postings.endRecord(record);
  }
  return postings.take();
}
