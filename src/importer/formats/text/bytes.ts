import { ImportRefusal, type Doubt } from '../../document/document.ts';
import { detectEncoding } from '../../../language/encodings/detect.ts';

/**
 * Turn the bytes of a text file into characters: Unicode when they are that, else one character a
 * byte, for the encodings to be told apart later.
 */
export function decodeBytes(data: Uint8Array, charset?: string): { text: string; doubts: Doubt[] } {
  const text = decodeUnicodeBytes(data) ?? decodeNamed(data, charset);
  if (text !== undefined) return { text, doubts: [] };
  const bytes = new TextDecoder('windows-1252').decode(data);
  if (CONTROLS.test(bytes.slice(0, SAMPLE))) {
    throw new ImportRefusal('Tệp không phải văn bản: chứa dữ liệu nhị phân.');
  }
  const known = detectEncoding(bytes) !== 'unicode';
  return { text: bytes, doubts: known ? [] : [UNKNOWN] };
}

const SAMPLE = 20_000;
const CONTROLS = /[\u0000-\u0008\u000e-\u001a]/u;
const UNKNOWN: Doubt = {
  rule: 'encoding',
  message: 'Không nhận ra bảng mã của tệp; đã đọc như chữ Tây Âu. Hãy xem lại các chữ có dấu.',
};

function decodeUnicodeBytes(data: Uint8Array): string | undefined {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  if (isUtf16(data)) return new TextDecoder('utf-16le').decode(data);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    return CONTROLS.test(text.slice(0, SAMPLE)) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function isUtf16(data: Uint8Array): boolean {
  const head = data.subarray(0, 2000);
  const zeros = head.filter((byte, i) => i % 2 === 1 && byte === 0).length;
  return head.length >= 4 && zeros > head.length / 4;
}

/** The encoding a page names, where its bytes speak for it: `x-sjis` and the like are not ours. */
function decodeNamed(data: Uint8Array, charset: string | undefined): string | undefined {
  if (!charset || !NAMED.has(charset.toLowerCase())) return undefined;
  const text = new TextDecoder(charset).decode(data);
  return detectEncoding(text) === 'unicode' ? text : undefined;
}

const NAMED = new Set(['windows-1258', 'utf-16', 'utf-16le', 'utf-16be']);
