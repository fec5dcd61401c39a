/**
 * Write đ as d + U+0335, the stroke as a mark: Pagefind folds marks away, and đ it would keep as a
 * letter of its own.
 */
export function overlay(text: string): string {
  return text.normalize('NFC').replace(/đ/g, `d${STROKE}`).replace(/Đ/g, `D${STROKE}`);
}

/** Undo `overlay`. */
export function stripOverlay(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

/** The stroke of đ as a mark: U+0335, combining short stroke overlay. */
export const STROKE = '\u0335';
