/** Do the words from `start` to before `end` stand in quotation marks, both on their line? */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return PAIRS.some(
    ([open, close]) =>
      before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  );
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
];
