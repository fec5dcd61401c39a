import { decodeCbor } from './decode-cbor.ts';
import {
  HEADING_STRIDE,
  type Posting,
  type RawPosting,
  type RawWord,
  type WordPostings,
} from './postings.ts';
import { stripSignature } from './signature.ts';

/** Parse an index file (`*.pf_index`): every word it holds. */
export function parseChunk(bytes: Uint8Array): RawWord[] {
  const [words] = decodeCbor(stripSignature(bytes)) as unknown as [RawWord[]];
  return words;
}

/** Turn one word of an index file into postings with absolute numbers. */
export function toPostings([word, plain, variants]: RawWord): WordPostings {
  const forms = plain.length > 0 ? [{ text: word, postings: unpack(plain) }] : [];
  for (const [text, raw] of variants) forms.push({ text, postings: unpack(raw) });
  return { word, forms };
}

function unpack(raw: RawPosting[]): Posting[] {
  let record = 0;
  return raw.map(([step, locations, metaLocations]) => {
    record += step;
    return { record, body: unpackBody(locations), heading: unpackHeading(metaLocations) };
  });
}

/** A negative number starts a run of another weight; positions are differences within a run. */
function unpackBody(locations: number[]): number[] {
  const positions: number[] = [];
  let [position, runs] = [0, 0];
  for (const value of locations) {
    if (value < 0) [position, runs] = [0, runs + 1];
    else positions.push((position += value));
  }
  return runs > 1 ? positions.sort((a, b) => a - b) : positions;
}

/** A negative number names the meta field, −1 for the first. */
function unpackHeading(locations: number[]): number[] {
  const positions: number[] = [];
  let position = 0;
  for (const value of locations) {
    if (value < 0) position = (-1 - value) * HEADING_STRIDE;
    else positions.push((position += value));
  }
  return positions;
}
