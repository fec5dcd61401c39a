import { ImportRefusal, type ImportedDocument } from '../document/document.ts';
import { readDoc } from './doc/reader.ts';
import { readDocx } from './docx/reader.ts';
import { readHtml } from './html/reader.ts';
import { readOdt } from './odt/reader.ts';
import { readRtf } from './rtf/reader.ts';
import { readText } from './text/reader.ts';
import { openZip } from './zip.ts';

/** A format that the importer reads. */
export type Format = 'doc' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'html' | 'text';

/** Largest file that is opened. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** Read a file of any known format; what its bytes say counts more than its name. */
export async function readDocument(data: Uint8Array, name: string): Promise<ImportedDocument> {
  const format = findFormat(data, name);
  if (format !== 'pdf') return READERS[format](data);
  const { readPdf } = await import('./pdf/reader.ts');
  return readPdf(data);
}

/** Tell the format from the first bytes, then from the name; refuses what is not text. */
export function findFormat(data: Uint8Array, name: string): Format {
  if (data.byteLength === 0) throw new ImportRefusal('Tệp rỗng, không có chữ nào.');
  if (data.byteLength > MAX_BYTES) throw new ImportRefusal('Tệp lớn hơn 50 MB; hãy tách nhỏ.');
  const head = new TextDecoder('windows-1252').decode(data.subarray(0, HEAD));
  const magic = MAGIC.find(({ sign }) => head.startsWith(sign));
  if (magic) return typeof magic.format === 'string' ? magic.format : magic.format(data);
  if (head.includes('%PDF-')) return 'pdf';
  if (WEB_ARCHIVE.test(head)) throw new ImportRefusal(WEB_ARCHIVE_MESSAGE);
  const extension = EXTENSION.exec(name)?.[0].toLowerCase() ?? '';
  if (HTML.test(head) || HTML_NAMES.has(extension)) return 'html';
  refuseMismatch(extension);
  return 'text';
}

const READERS = {
  doc: readDoc,
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  html: readHtml,
  text: readText,
} as const satisfies Record<Exclude<Format, 'pdf'>, (data: Uint8Array) => ImportedDocument>;

const HEAD = 1024;
const EXTENSION = /\.[^.]+$/u;
const HTML = /<!doctype html|<html[\s>]|<body[\s>]/iu;
const WEB_ARCHIVE = /^(?:MIME-Version:|From: <Saved by)/iu;
const WEB_ARCHIVE_MESSAGE =
  'Đây là trang web lưu dạng .mht. Hãy mở bằng Word, lưu thành .docx rồi nhập lại.';
const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);

const MAGIC: { sign: string; format: Format | ((data: Uint8Array) => Format) }[] = [
  { sign: 'ÐÏ\u0011à', format: 'doc' },
  { sign: '{\\rtf', format: 'rtf' },
  { sign: '%PDF-', format: 'pdf' },
  { sign: 'PK\u0003\u0004', format: findZipFormat },
];

function findZipFormat(data: Uint8Array): Format {
  const entry = openZip(data);
  if (entry('word/document.xml') !== undefined || entry('_rels/.rels')?.includes('/word/'))
    return 'docx';
  const type = entry('mimetype') ?? '';
  if (type.includes('opendocument.text')) return 'odt';
  const other = OTHERS.find(({ path }) => entry(path) !== undefined);
  throw new ImportRefusal(other?.message ?? 'Tệp nén này không phải văn bản .docx hay .odt.');
}

const OTHERS = [
  {
    path: 'xl/workbook.xml',
    message: 'Đây là bảng tính Excel. Hãy chép bảng sang .docx rồi nhập lại.',
  },
  {
    path: 'ppt/presentation.xml',
    message: 'Đây là bản trình chiếu PowerPoint. Hãy chép phần chữ sang .docx rồi nhập lại.',
  },
];

const BINARY_NAMES = new Map([
  ['.docx', 'Tệp có đuôi .docx nhưng bên trong không phải văn bản Word.'],
  ['.odt', 'Tệp có đuôi .odt nhưng bên trong không phải văn bản OpenDocument.'],
  ['.doc', 'Tệp có đuôi .doc nhưng bên trong không phải văn bản Word.'],
  ['.pdf', 'Tệp có đuôi .pdf nhưng bên trong không phải PDF.'],
  ['.rtf', 'Tệp có đuôi .rtf nhưng bên trong không phải Rich Text.'],
  ...['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.gif', '.bmp', '.heic'].map(
    (extension): [string, string] => [
      extension,
      'Đây là ảnh. Hãy nhận dạng chữ (OCR) trước, soát lại, rồi nhập tệp .docx hoặc .txt.',
    ],
  ),
]);

/** A name that promises something else than text; web pages named .doc were read above. */
function refuseMismatch(extension: string): void {
  const message = BINARY_NAMES.get(extension);
  if (message) throw new ImportRefusal(message);
}
