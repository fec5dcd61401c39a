import { decodeDocument } from './decode/decode.ts';
import { ImportRefusal, paragraphsOf, textOf, type ImportedDocument } from './document/document.ts';
import { writeNotice, type WrittenNotice } from './write/write.ts';
import type { OriginalFile } from './write/frontmatter.ts';
import type { KnownNames } from './recognise/known-names.ts';
import { recogniseParts, type RecognisedNotice } from './recognise/recognise.ts';
import { readFile } from './formats/format.ts';
import { rejoin } from './rejoin/rejoin.ts';

/** A file read and understood, before it has a place in the archive. */
export type ConvertedFile = RecognisedNotice;

/** Read a file of any format into a notice; throws `ImportRefusal` when that cannot be. */
export async function convertFile(
  data: Uint8Array,
  name: string,
  known: KnownNames,
): Promise<ConvertedFile> {
  const document = decodeDocument(await readSafely(data, name));
  if (!paragraphsOf(document.blocks).some((paragraph) => WORD.test(textOf(paragraph)))) {
    throw new ImportRefusal('Tệp không có chữ nào để nhập.');
  }
  return recogniseParts(rejoin(document), known);
}

/** Write a converted file as MDX, given where its original will be. */
export function toMdx(converted: ConvertedFile, source: OriginalFile): WrittenNotice {
  return writeNotice(converted, source);
}

/** What a library throws over a broken file is no fault of ours, and no answer for an archivist. */
async function readSafely(data: Uint8Array, name: string): Promise<ImportedDocument> {
  try {
    return await readFile(data, name);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal('Không đọc được tệp; có thể tệp bị hỏng.', { cause: error });
  }
}

const WORD = /\p{L}/u;
