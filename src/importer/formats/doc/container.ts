import CFB from 'cfb';
import { ImportRefusal } from '../../document/document.ts';
import { toBytes, type Bytes } from './bytes.ts';

/** The streams of a Word file (an OLE compound file) that hold its text. */
export interface DocStreams {
  main: Bytes;
  table: Bytes;
}

/** Open a .doc; refuses what is no Word document, is broken or is locked by a password. */
export function openDoc(data: Uint8Array): DocStreams {
  const container = parseContainer(data);
  const main = findStream(container, '/WordDocument');
  if (!main) throw new ImportRefusal(describeOther(container));
  const flags = main.u16(0x0a);
  if (flags & ENCRYPTED) {
    throw new ImportRefusal('Tệp .doc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi nhập lại.');
  }
  const table = findStream(container, flags & USES_TABLE_1 ? '/1Table' : '/0Table');
  return { main, table: table ?? toBytes(new Uint8Array()) };
}

const ENCRYPTED = 0x0100;
const USES_TABLE_1 = 0x0200;

function parseContainer(data: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { type: 'buffer' });
  } catch (cause) {
    throw new ImportRefusal('Tệp .doc bị hỏng, không mở được phần chứa bên trong.', { cause });
  }
}

function findStream(container: CFB.CFB$Container, path: string): Bytes | undefined {
  const content = CFB.find(container, path)?.content;
  return content && toBytes(Uint8Array.from(content as Iterable<number>));
}

function describeOther(container: CFB.CFB$Container): string {
  if (CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book')) {
    return 'Đây là bảng tính Excel (.xls). Hãy lưu thành .docx hoặc .html rồi nhập lại.';
  }
  if (CFB.find(container, '/PowerPoint Document')) {
    return 'Đây là bản trình chiếu PowerPoint (.ppt). Hãy chép phần chữ sang .docx rồi nhập lại.';
  }
  if (CFB.find(container, '/EncryptedPackage')) {
    return 'Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi nhập lại.';
  }
  return 'Tệp không phải văn bản Word: không có phần «WordDocument».';
}
