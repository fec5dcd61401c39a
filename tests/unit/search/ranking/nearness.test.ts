import { describe, expect, test } from 'vitest';
import { scoreNearness, scoreRun } from '../../../../src/search/ranking/nearness.ts';
import { WEIGHTS } from '../../../../src/search/ranking/weights.ts';
import { matchTexts } from '../texts.ts';

const weigh = (query: string, texts: string[]) =>
  matchTexts(query, texts).map((matches) => ({ matches, loose: 1, exact: 1 }));
const far = 'rồi '.repeat(40);

describe('scoreNearness', () => {
  test('counts the words that stand together, each once', () => {
    const texts = ['đấu giá 32 lô đất đất', `đấu giá ${far} lô đất`];
    const scores = scoreNearness(weigh('đấu giá lô đất', texts), WEIGHTS);
    expect(scores.get(0)).toBeCloseTo(4);
    expect(scores.get(1)).toBeCloseTo(2);
  });

  test('counts another spelling for less', () => {
    const scores = scoreNearness(weigh('đấu giá', ['đấu gia', 'đấu giá']), WEIGHTS);
    expect(scores.get(0)).toBeLessThan(scores.get(1)!);
  });
});

describe('scoreRun', () => {
  test('rewards all words side by side, in order', () => {
    const scores = scoreRun(
      weigh('hội thi', ['hội thi giã bánh', 'hội đồng thi', 'thi hội']),
      WEIGHTS,
    );
    expect([...scores.keys()]).toEqual([0]);
  });

  test('leaves sentences and single words alone', () => {
    expect(scoreRun(weigh('thi', ['thi']), WEIGHTS).size).toBe(0);
    const sentence = 'một hai ba bốn năm sáu bảy tám chín';
    expect(scoreRun(weigh(sentence, [sentence]), WEIGHTS).size).toBe(0);
  });
});
