import { ImportRefusal } from '../../document/document.ts';

/** A little-endian view that refuses, instead of crashing, when a broken file points outside. */
export interface Bytes {
  length: number;
  u8: (at: number) => number;
  u16: (at: number) => number;
  i16: (at: number) => number;
  u32: (at: number) => number;
  slice: (start: number, end: number) => Uint8Array;
}

/** Wrap bytes for checked reading. */
export function toBytes(data: Uint8Array): Bytes {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const check = (at: number, size: number): number => {
    if (at < 0 || at + size > data.byteLength) throw new ImportRefusal(BROKEN);
    return at;
  };
  return {
    length: data.byteLength,
    u8: (at) => view.getUint8(check(at, 1)),
    u16: (at) => view.getUint16(check(at, 2), true),
    i16: (at) => view.getInt16(check(at, 2), true),
    u32: (at) => view.getUint32(check(at, 4), true),
    slice: (start, end) => data.subarray(check(start, 0), check(end, 0)),
  };
}

export const BROKEN = 'Tệp .doc bị hỏng: một bảng bên trong trỏ ra ngoài tệp.';
