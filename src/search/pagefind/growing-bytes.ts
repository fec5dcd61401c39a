/** Bytes that grow while they are written. */
export interface GrowingBytes {
  bytes: Uint8Array;
  length: number;
}

/** Begin with room for some bytes. */
export function openBytes(room: number): GrowingBytes {
  return { bytes: new Uint8Array(room), length: 0 };
}

/** Write one byte. */
export function push(to: GrowingBytes, byte: number): void {
  if (to.length === to.bytes.length) grow(to, 1);
  to.bytes[to.length++] = byte;
}

/** Write several bytes. */
export function append(to: GrowingBytes, bytes: Uint8Array): void {
  if (to.length + bytes.length > to.bytes.length) grow(to, bytes.length);
  to.bytes.set(bytes, to.length);
  to.length += bytes.length;
}

/** What was written. */
export function written({ bytes, length }: GrowingBytes): Uint8Array {
  return bytes.subarray(0, length);
}

function grow(to: GrowingBytes, by: number): void {
  const larger = new Uint8Array(Math.max(2 * to.bytes.length, to.length + by));
  larger.set(written(to));
  to.bytes = larger;
}
