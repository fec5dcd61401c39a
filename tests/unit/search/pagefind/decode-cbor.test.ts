import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor, type Cbor } from '../../../../src/search/pagefind/decode-cbor.ts';
import { encodeCbor } from '../../../../src/search/pagefind/encode-cbor.ts';

const { value: values } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 40 }),
  ),
}));

describe('decodeCbor', () => {
  test('reads what encodeCbor writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decodeCbor(encodeCbor(value))).toEqual(value);
      }),
    );
  });

  test('refuses what is left over', () => {
    expect(() => decodeCbor(Uint8Array.of(1, 2))).toThrow('1 bytes left');
  });

  test('refuses a map', () => {
    expect(() => decodeCbor(Uint8Array.of(0xa0))).toThrow('type 5');
  });
});
