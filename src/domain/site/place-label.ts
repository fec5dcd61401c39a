/** «Mục IV.7»; a number that names its own kind («Điều 5») stands as it is. */
export function formatSectionNumber(number: string): string {
  return NAMED_NUMBER.test(number) ? number : `Mục ${number}`;
}

/** A part of a notice outside its sections, as readers call it: «Nơi nhận». */
export function formatPart(part: string): string | undefined {
  return PART_NAMES[part];
}

const NAMED_NUMBER = /^\p{Lu}\p{Ll}/u;

const PART_NAMES: Record<string, string> = {
  preamble: 'Phần mở đầu',
  closing: 'Phần kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
};
