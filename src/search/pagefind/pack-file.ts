import { gzipSync } from 'node:zlib';
import { SIGNATURE } from './signature.ts';

/** A file as Pagefind writes it: signed, then packed. */
export function packFile(...content: Uint8Array[]): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, ...content]));
}
