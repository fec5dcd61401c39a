import type { Span } from '../section/block.ts';

interface MarkedText {
  text: string;
  spans: Span[];
}

/** The same text without its first `length` units; spans move with their words. */
export function dropStart<T extends MarkedText>(marked: T, length: number): T {
  return { ...marked, ...sliceText(marked, length, marked.text.length) };
}

/** The part `[start, end)` of a marked text, with the spans that touch it, cut to it. */
export function sliceText({ text, spans }: MarkedText, start: number, end: number): MarkedText {
  const kept = spans.flatMap((span): Span[] => {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    const isEmptyMark = span.start === span.end && span.start >= start && span.end <= end;
    if (from >= to && !isEmptyMark) return [];
    return [{ ...span, start: from - start, end: Math.max(from, to) - start }];
  });
  return { text: text.slice(start, end), spans: kept };
}
