import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ImportRefusal } from '../document/document.ts';

/** Opens one file of a zip by its path; undefined when it is not there. */
export type ReadEntry = (path: string) => string | undefined;

/**
 * Open a zip (.docx, .odt). Files are unpacked one by one when asked for, and one that would grow
 * beyond its limit is refused before it is unpacked.
 */
export function openZip(data: Uint8Array): ReadEntry {
  const names = new Set<string>();
  unzip(data, (file) => {
    names.add(file.name);
    return false;
  });
  return (path) => {
    if (!names.has(path)) return undefined;
    const files = unzip(data, (file) => file.name === path && checkSize(file));
    return files[path] && UTF_8.decode(files[path]);
  };
}

const MAX_ENTRY = 40 * 1024 * 1024;
const UTF_8 = new TextDecoder('utf-8');

function checkSize(file: UnzipFileInfo): boolean {
  if (file.originalSize <= MAX_ENTRY) return true;
  throw new ImportRefusal(
    `Phần «${file.name}» bung ra hơn ${MAX_ENTRY / 1024 / 1024} MB: tệp nén phá hoại hoặc quá lớn.`,
  );
}

function unzip(
  data: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(data, { filter });
  } catch (cause) {
    if (cause instanceof ImportRefusal) throw cause;
    throw new ImportRefusal('Tệp bị hỏng: không mở được gói nén bên trong.', { cause });
  }
}
