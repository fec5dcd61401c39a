import { decodeDocument } from './decode/decode.ts';
import { ImportRefusal, paragraphsOf, textOf, type ImportedDocument } from './document/document.ts';
import type { KnownNames } from './recognise/known-names.ts';
import { recogniseParts, type RecognisedNotice } from './recognise/recognise.ts';
import { readDocument } from './formats/format.ts';
import { rejoin } from './rejoin/rejoin.ts';

/**
 * Convert a file of any format into a notice, in this thread and without bounds; throws
 * `ImportRefusal` when that cannot be.
 */
export async function convertFile(
  data: Uint8Array,
  name: string,
  known: KnownNames,
): Promise<RecognisedNotice> {
  const document = decodeDocument(await readSafely(data, name));
  if (!paragraphsOf(document.blocks).some((paragraph) => WORD.test(textOf(paragraph)))) {
    throw new ImportRefusal('Tệp không có chữ nào để nhập.');
  }
  return recogniseParts(rejoin(document), known);
}

/** What a library throws over a broken file is no fault of ours, and no answer for an archivist. */
async function readSafely(data: Uint8Array, name: string): Promise<ImportedDocument> {
  try {
    return await readDocument(data, name);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal('Không đọc được tệp; có thể tệp bị hỏng.', { cause: error });
  }
}

const WORD = /\p{L}/u;
