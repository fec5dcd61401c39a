import type { Cbor } from './decode-cbor.ts';
import { append, openBytes, push, written, type GrowingBytes } from './growing-bytes.ts';

/** Encode a value as CBOR, each number in its shortest form; the inverse of `decodeCbor`. */
export function encodeCbor(value: Cbor): Uint8Array {
  const to = openBytes(1024);
  writeItem(to, value);
  return written(to);
}

/** Write a number, which is whole. */
export function writeNumber(to: GrowingBytes, value: number): void {
  if (value < 0) writeHead(to, 1, -1 - value);
  else if (value < 24) push(to, value);
  else writeHead(to, 0, value);
}

/** Write how many items the list has that follow. */
export function writeListHead(to: GrowingBytes, length: number): void {
  writeHead(to, 4, length);
}

/** Write a text. */
export function writeText(to: GrowingBytes, text: string): void {
  const bytes = utf8.encode(text);
  writeHead(to, 3, bytes.length);
  append(to, bytes);
}

const utf8 = new TextEncoder();

function writeItem(to: GrowingBytes, value: Cbor): void {
  if (typeof value === 'number') writeNumber(to, value);
  else if (typeof value === 'string') writeText(to, value);
  else if (Array.isArray(value)) {
    writeListHead(to, value.length);
    for (const item of value) writeItem(to, item);
  } else push(to, value === null ? 0xf6 : value ? 0xf5 : 0xf4);
}

function writeHead(to: GrowingBytes, type: number, argument: number): void {
  const kind = type << 5;
  if (argument < 24) return push(to, kind | argument);
  if (argument < 0x100) {
    push(to, kind | 24);
    return push(to, argument);
  }
  const size = argument < 0x10000 ? 2 : 4;
  push(to, kind | (size === 2 ? 25 : 26));
  for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) push(to, (argument >>> shift) & 255);
}
