import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { startGuardedConversion, type GuardedConversion } from './guarded-conversion.ts';
import { ImportRefusal, paragraphsOf, textOf } from './document/document.ts';
import { writeNotice, type PlacedDoubt } from './write/write.ts';
import type { KnownRecords } from './recognise/known-names.ts';
import { proposeId } from './propose-id.ts';
import { MAX_BYTES } from './formats/format.ts';
import { saveNotice, toSha256 } from './save.ts';

/** What to import, and how. */
export interface ImportOptions {
  /** The content folder. */
  out: string;
  /** Save nothing, only show. */
  dryRun: boolean;
  thisYear: number;
}

/** What became of one file. */
export type ImportResult =
  | { status: 'imported'; file: string; path: string; mdx: string; doubts: PlacedDoubt[] }
  | { status: 'refused'; file: string; reason: string };

/** Import files one by one, telling of each as soon as it is done; one bad file stops no other. */
export async function* importFiles(
  files: string[],
  known: KnownRecords,
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  const conversion = startGuardedConversion(known);
  try {
    for (const file of files) yield await importFile(conversion, file, options);
  } finally {
    await conversion.close();
  }
}

async function importFile(
  conversion: GuardedConversion,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  try {
    const original = await openFile(file);
    return {
      status: 'imported',
      file,
      ...(await importBytes(conversion, file, original, options)),
    };
  } catch (error) {
    const reason = error instanceof ImportRefusal ? error.message : describeFailure(error);
    return { status: 'refused', file, reason };
  }
}

async function openFile(file: string): Promise<Uint8Array> {
  const { size, isFile } = await stat(file).then((found) => ({
    size: found.size,
    isFile: found.isFile(),
  }));
  if (!isFile) throw new ImportRefusal('Đây không phải một tệp.');
  if (size > MAX_BYTES) throw new ImportRefusal('Tệp lớn hơn 50 MB; hãy tách nhỏ.');
  return readFile(file);
}

type Imported = Pick<Extract<ImportResult, { status: 'imported' }>, 'path' | 'mdx' | 'doubts'>;

async function importBytes(
  conversion: GuardedConversion,
  file: string,
  original: Uint8Array,
  { out, dryRun, thisYear }: ImportOptions,
): Promise<Imported> {
  const converted = await conversion.convert(original, basename(file));
  const text = paragraphsOf(converted.body).map(textOf).join('\n');
  const { year, slug, yearDoubt } = proposeId(converted, text, thisYear);
  const extension = toExtension(file);
  const doubts: PlacedDoubt[] = yearDoubt ? [toDoubt('unknown-part', yearDoubt)] : [];
  if (dryRun) {
    const source = { file: `${year}/${slug}${extension}`, sha256: toSha256(original) };
    const written = writeNotice(converted, source);
    const path = join('notices', year, `${slug}.mdx`);
    return { path, mdx: written.mdx, doubts: [...doubts, ...written.doubts] };
  }
  const write = (source: { file: string; sha256: string }) => writeNotice(converted, source).mdx;
  const saved = await saveNotice({ out, year, slug, extension, original, write });
  if (saved.renamed) doubts.push(toDoubt('new-name', `Tên «${slug}» đã có, nên đặt tên khác.`));
  const written = writeNotice(converted, saved.source);
  return { path: saved.mdx, mdx: written.mdx, doubts: [...doubts, ...written.doubts] };
}

function toDoubt(rule: PlacedDoubt['rule'], message: string): PlacedDoubt {
  return { rule, message, line: 1 };
}

/** The extension in small plain letters; anything else in a name is not carried over. */
function toExtension(file: string): string {
  const extension = extname(file).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/u.test(extension) ? extension : '.bin';
}

function describeFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return 'Không tìm thấy tệp.';
  if (code === 'EACCES' || code === 'EPERM') return 'Không có quyền đọc tệp hoặc ghi vào kho.';
  if (code === 'ENOSPC') return 'Đĩa đã đầy, không ghi được.';
  return `Không nhập được: ${error instanceof Error ? error.message : String(error)}`;
}
