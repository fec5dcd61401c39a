import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { SIGNATURE } from './signature.ts';

/** A file as Pagefind writes it: signed, then packed. */
export function packFile(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}

/** The name of a packed file, by its content. */
export function toFileName(packed: Uint8Array): string {
  return `vi_${createHash('sha256').update(packed).digest('hex').slice(0, 8)}`;
}
