/** What Pagefind's files are made of: numbers, strings, truth values, null, and lists of them. */
export type Cbor = number | string | boolean | null | Cbor[];

/**
 * Decode the part of CBOR (RFC 8949) that Pagefind writes. Does not read maps, byte strings, tags
 * or lists of unknown length; throws on them, and on anything left over.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader: Reader = { bytes, at: 0 };
  const value = readItem(reader);
  if (reader.at !== bytes.length) throw new Error(`CBOR: ${bytes.length - reader.at} bytes left.`);
  return value;
}

interface Reader {
  bytes: Uint8Array;
  at: number;
}

const utf8 = new TextDecoder();

function readItem(reader: Reader): Cbor {
  const head = reader.bytes[reader.at++]!;
  const [type, info] = [head >> 5, head & 31];
  if (type === 7) return readSimple(info);
  const argument = info < 24 ? info : readUnsigned(reader, 1 << (info - 24));
  if (type === 0) return argument;
  if (type === 1) return -1 - argument;
  if (type === 3) return utf8.decode(reader.bytes.subarray(reader.at, (reader.at += argument)));
  if (type !== 4) throw new Error(`CBOR: type ${type} is not expected.`);
  const list = new Array<Cbor>(argument);
  for (let i = 0; i < argument; i++) list[i] = readItem(reader);
  return list;
}

function readUnsigned(reader: Reader, size: number): number {
  if (size > 8) throw new Error('CBOR: lists of unknown length are not expected.');
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + reader.bytes[reader.at++]!;
  return value;
}

function readSimple(info: number): Cbor {
  if (info === 20 || info === 21) return info === 21;
  if (info === 22) return null;
  throw new Error(`CBOR: simple value ${info} is not expected.`);
}
