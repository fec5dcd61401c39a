import { describe, expect, test } from 'vitest';
import { buildExcerpt, toMarkedWords } from '../../../src/search/excerpt.ts';
import { matchTexts } from './texts.ts';

function excerpt(query: string, text: string, length: number): string {
  const words = text.split(' ');
  const matches = matchTexts(query, [text]);
  const marked = toMarkedWords(
    matches,
    matches.map(() => 1),
    0,
  );
  const parts = buildExcerpt(words, { start: 0, end: words.length }, marked, length);
  return parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
}

describe('buildExcerpt', () => {
  test('marks whole words and nothing else', () => {
    expect(excerpt('ke', 'mương kênh, kế hoạch', 9)).toBe('mương kênh, [kế] hoạch');
  });

  test('leaves other spellings unmarked beside the exact one', () => {
    expect(excerpt('đất', 'đã đạt về đất đai', 9)).toBe('đã đạt về [đất] đai');
  });

  test('leaves punctuation outside the marks', () => {
    expect(excerpt('đất đai', 'về «đất đai», rừng', 9)).toBe('về «[đất đai]», rừng');
    expect(excerpt('đất đai', 'đất; đai', 9)).toBe('[đất]; [đai]');
  });

  test('shows where most of the query stands', () => {
    const text = `đất ${'và '.repeat(40)}quản lý đất đai ${'rồi '.repeat(40)}`.trim();
    expect(excerpt('đất đai', text, 12)).toContain('quản lý [đất đai] rồi');
    expect(excerpt('đất đai', text, 12)).toMatch(/^… .* …$/);
  });
});
