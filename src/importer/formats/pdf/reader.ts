import { getDocumentProxy } from 'unpdf';
import {
  ImportRefusal,
  type ImportedDocument,
  type ImportedParagraph,
} from '../../document/document.ts';
import { readGlyphs, restoreHidden } from './glyphs.ts';
import { readLines, type TextItem } from './lines.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Read the text layer of a PDF, line by line; a scan, which has none, is refused. */
export async function readPdf(data: Uint8Array): Promise<ImportedDocument> {
  const pdf = await openPdf(data);
  if (pdf.numPages > MAX_PAGES) {
    throw new ImportRefusal(
      `Tệp PDF có ${pdf.numPages} trang, quá ${MAX_PAGES} trang; hãy tách ra.`,
    );
  }
  const blocks: ImportedParagraph[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    blocks.push(...readLines(await readItems(page), width));
    page.cleanup();
  }
  refuseScan(blocks, pdf.numPages);
  return { blocks, layout: 'lines', doubts: [] };
}

const MAX_PAGES = 1000;
/** A page of text has some hundred letters; a stamp or a page number on a scan has few. */
const LETTERS_A_PAGE = 25;
const LETTER = /\p{L}/gu;

async function openPdf(data: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(Uint8Array.from(data), { verbosity: 0, isEvalSupported: false });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    const message = locked
      ? 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.'
      : 'Tệp PDF bị hỏng, không mở được.';
    throw new ImportRefusal(message, { cause });
  }
}

/** Items of text with the real names of their fonts, known once the page's drawing is read. */
async function readItems(page: PdfPage): Promise<TextItem[]> {
  const content = await page.getTextContent();
  const drawn = readGlyphs(await page.getOperatorList());
  const names = new Map<string, string>();
  const items = content.items.flatMap((item): TextItem[] => {
    if (!('str' in item)) return [];
    const font = names.get(item.fontName) ?? readFontName(page, item.fontName);
    names.set(item.fontName, font);
    const [, , , height = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: Math.abs(height), font }];
  });
  return restoreHidden(items, drawn);
}

function readFontName(page: PdfPage, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font = page.commonObjs.get(id) as { name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name : '';
}

function refuseScan(blocks: ImportedParagraph[], pages: number): void {
  const text = blocks.flatMap((block) => block.runs.map((run) => run.text)).join('');
  if ((text.match(LETTER)?.length ?? 0) >= LETTERS_A_PAGE * pages) return;
  throw new ImportRefusal(
    'Tệp PDF là ảnh quét, không có lớp chữ. Hãy nhận dạng chữ (OCR) trước, soát lại, rồi nhập tệp .docx hoặc .txt.',
  );
}
