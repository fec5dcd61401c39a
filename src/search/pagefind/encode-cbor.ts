import type { Cbor } from './decode-cbor.ts';

/** Encode a value as CBOR, each number in its shortest form; the inverse of `decodeCbor`. */
export function encodeCbor(value: Cbor): Uint8Array {
  const writer: Writer = { bytes: new Uint8Array(1024), at: 0 };
  writeItem(writer, value);
  return writer.bytes.subarray(0, writer.at);
}

interface Writer {
  bytes: Uint8Array;
  at: number;
}

const utf8 = new TextEncoder();

function writeItem(writer: Writer, value: Cbor): void {
  if (typeof value === 'number')
    writeHead(writer, value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
  else if (typeof value === 'string') writeText(writer, utf8.encode(value));
  else if (Array.isArray(value)) {
    writeHead(writer, 4, value.length);
    for (const item of value) writeItem(writer, item);
  } else push(writer, value === null ? 0xf6 : value ? 0xf5 : 0xf4);
}

function writeText(writer: Writer, text: Uint8Array): void {
  writeHead(writer, 3, text.length);
  for (const byte of text) push(writer, byte);
}

function writeHead(writer: Writer, type: number, argument: number): void {
  const size = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
  const info = size === 0 ? argument : size === 1 ? 24 : size === 2 ? 25 : 26;
  push(writer, (type << 5) | info);
  for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) push(writer, (argument >>> shift) & 255);
}

function push(writer: Writer, byte: number): void {
  if (writer.at === writer.bytes.length) {
    const larger = new Uint8Array(writer.bytes.length * 2);
    larger.set(writer.bytes);
    writer.bytes = larger;
  }
  writer.bytes[writer.at++] = byte;
}
