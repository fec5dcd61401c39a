/** How every file of Pagefind begins, once unpacked. */
export const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** Take off the word by which Pagefind signs each of its files. */
export function stripSignature(bytes: Uint8Array): Uint8Array {
  const signed = SIGNATURE.every((byte, i) => bytes[i] === byte);
  if (!signed) throw new Error('A file of the search index is damaged: its signature is missing.');
  return bytes.subarray(SIGNATURE.length);
}
