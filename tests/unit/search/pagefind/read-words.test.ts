import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../../src/domain/markup/escape-html.ts';
import { decodeCbor } from '../../../../src/search/pagefind/decode-cbor.ts';
import { openPostings } from '../../../../src/search/pagefind/open-postings.ts';
import { overlay, STROKE } from '../../../../src/search/pagefind/overlay.ts';
import { HEADING_STRIDE, type RawWord } from '../../../../src/search/pagefind/postings.ts';
import { readWords } from '../../../../src/search/pagefind/read-words.ts';
import { toParagraph, toWords } from '../../../../src/search/pagefind/text.ts';
import { parseChunk } from '../../../../src/search/pagefind/unpack-postings.ts';
import { joinAll } from './join-all.ts';

const TITLE = 'Kết luận số 42/NQ-CP & «Đất đai»';
const REFERENCE = 'Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020';
const PARAGRAPHS = [
  'UBND huyện Tam Đường kết luận như sau (bản số 7):',
  'Phòng Tài chính - Kế hoạch; Phòng LĐ-TB&XH báo cáo trước 30/7/2020',
  '6.214 hộ, 0,44 % – «nhân dân», “đồng bào” <script> … ./.',
  'Huyện uỷ, huyện ủy; quỹ 1,5 tỷ đồng; e-mail a.b@c.vn; a-a A/A x_y',
  'ha\u0323n NFD: hạn; kéo\u00a0dài, khoảng\u200btrắng, 東京 и ß ﬁ İ',
];

/** Let Pagefind itself index the text as a page. */
async function indexByPagefind(): Promise<{ words: RawWord[]; content: string }> {
  const { index } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
  const meta = (name: string, text: string) =>
    `<p data-pagefind-ignore data-pagefind-meta="${name}">${escapeHtml(overlay(text))}</p>`;
  const body = PARAGRAPHS.map((text) => `<p>${escapeHtml(overlay(text))}</p>`).join('\n');
  const content = `<html lang="vi"><body data-pagefind-body>${meta('title', TITLE)}${meta('reference', REFERENCE)}${body}</body></html>`;
  await index!.addHTMLFile({ url: '/', content });
  const { files } = await index!.getFiles();
  await close();
  const unpack = (ending: string) =>
    files.filter(({ path }) => path.endsWith(ending)).map((file) => gunzipSync(file.content));
  const [fragment] = unpack('.pf_fragment');
  const text = new TextDecoder().decode(fragment!.subarray('pagefind_dcd'.length));
  return {
    words: unpack('.pf_index').flatMap(parseChunk).map(sortVariants),
    content: (JSON.parse(text) as { content: string }).content,
  };
}

/** File the same text ourselves, by what Pagefind made of each of its words. */
async function indexByWords(): Promise<RawWord[]> {
  const body = PARAGRAPHS.flatMap(toParagraph);
  const headings = [REFERENCE, TITLE].map(toWords);
  const distinct = [...new Set([...body, ...headings.flat()])];
  const { readings } = await readWords(distinct);
  const written = openPostings();
  const readingsOf = (word: string) =>
    readings[distinct.indexOf(word)]!.map((reading) => ({
      ...reading,
      form: written.toForm(reading.word, reading.spelling),
    }));
  body.forEach((word, i) => {
    for (const { form, weight } of readingsOf(word)) written.addBody(form, i, weight);
  });
  headings.forEach((words, field) =>
    words.forEach((word, i) => {
      for (const { form } of readingsOf(word)) written.addHeading(form, field * HEADING_STRIDE + i);
    }),
  );
  written.endRecord(0);
  return joinAll([written.take()]).map(({ bytes }) => decodeCbor(bytes) as unknown as RawWord);
}

function sortVariants([word, plain, variants]: RawWord): RawWord {
  return [word, plain, variants.toSorted(([a], [b]) => (a < b ? -1 : 1))];
}

describe('readWords', () => {
  test('lets a text be filed just as Pagefind files it', async () => {
    const pagefinds = await indexByPagefind();
    const ours = await indexByWords();
    expect(ours).toEqual(pagefinds.words.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(overlay(PARAGRAPHS.flatMap(toParagraph).join(' '))).toBe(pagefinds.content);
  });

  test('has nothing for what is no word', async () => {
    const { readings } = await readWords(['-', 'Đất', '…']);
    expect(readings.map((own) => own.map(({ word }) => word))).toEqual([[], ['dat'], []]);
  });
});
