import { describe, expect, test } from 'vitest';
import { rankTexts } from '../texts.ts';

describe('scoreRecords', () => {
  test('prefers words side by side', () => {
    const [first] = rankTexts('dân tộc', [
      'nhân dân trong vùng và gia tộc',
      'đồng bào dân tộc trong vùng nay',
    ]);
    expect(first).toContain('dân tộc');
  });

  test('prefers the order typed', () => {
    const [first] = rankTexts('nhà nước', ['nước nhà có việc lớn', 'nhà nước có việc lớn']);
    expect(first).toMatch(/^nhà nước/);
  });

  test('prefers the spelling typed', () => {
    const texts = ['đạt đại hội lớn', 'đất đai rộng lớn'];
    expect(rankTexts('đất đai', texts)[0]).toBe(texts[1]);
  });

  test.each(['Lao động - Xã hội', 'Lao động và Xã hội', 'Lao động & Xã hội'])(
    'counts «%s» as neighbours',
    (text) => {
      const [first] = rankTexts('lao động xã hội', ['xã hội của người lao động', text]);
      expect(first).toBe(text);
    },
  );

  test('prefers the rarer word', () => {
    const texts = ['báo cáo việc này', 'báo cáo việc kia', 'khoáng sản việc này'];
    expect(rankTexts('báo khoáng', texts)[0]).toBe('khoáng sản việc này');
  });
});
