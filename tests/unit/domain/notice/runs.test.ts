import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/domain/section/block.ts';
import type { Mention } from '../../../../src/domain/mention/mention.ts';
import { buildRuns, cutWords, type Run } from '../../../../src/domain/notice/runs.ts';

const TEXT = 'Giao phòng Kinh tế - Hạ tầng xong trước ngày 30 tháng 6 năm 2020.';
const NOTHING = { mentions: [], deadlines: [], citations: [] };

describe('buildRuns', () => {
  test('returns plain words as one run', () => {
    expect(buildRuns({ text: TEXT, spans: [], start: 0 }, NOTHING)).toEqual([TEXT]);
  });

  test('keeps a mention whole where bold type ends inside it', () => {
    const spans: Span[] = [{ type: 'strong', ...rangeOf('Giao phòng Kinh tế') }];
    const mention = makeMention('phòng Kinh tế - Hạ tầng');
    const runs = buildRuns({ text: TEXT, spans, start: 0 }, { ...NOTHING, mentions: [mention] });
    expect(outline(runs)).toBe(
      '<strong>Giao </strong>' +
        '<mention><strong>phòng Kinh tế</strong> - Hạ tầng</mention>' +
        ' xong trước ngày 30 tháng 6 năm 2020.',
    );
  });

  test('places findings by where the block starts in its section', () => {
    const mention = { ...makeMention('phòng Kinh tế - Hạ tầng'), start: 105, end: 128 };
    const runs = buildRuns(
      { text: TEXT, spans: [], start: 100 },
      { ...NOTHING, mentions: [mention] },
    );
    expect(outline(runs)).toContain('<mention>phòng Kinh tế - Hạ tầng</mention>');
  });

  test('cuts a finding that reaches beyond the block', () => {
    const mention = { ...makeMention('Giao'), start: -7, end: 4 };
    const runs = buildRuns(
      { text: TEXT, spans: [], start: 0 },
      { ...NOTHING, mentions: [mention] },
    );
    expect(outline(runs)).toMatch(/^<mention>Giao<\/mention> phòng/u);
  });

  test('ignores findings of other blocks', () => {
    const mention = { ...makeMention('Giao'), start: 900, end: 904 };
    const runs = buildRuns(
      { text: TEXT, spans: [], start: 0 },
      { ...NOTHING, mentions: [mention] },
    );
    expect(runs).toEqual([TEXT]);
  });

  test('does not put a mention inside a link', () => {
    const spans: Span[] = [
      { type: 'link', url: 'https://example.vn', ...rangeOf('phòng Kinh tế') },
    ];
    const mentions = [makeMention('phòng Kinh tế - Hạ tầng')];
    const runs = buildRuns({ text: TEXT, spans, start: 0 }, { ...NOTHING, mentions });
    expect(outline(runs)).not.toContain('<mention>');
  });

  test.each([0, 5, 28, TEXT.length])('shows a note at %i exactly once', (at) => {
    const spans: Span[] = [
      { type: 'note', note: 'Chú thích', start: at, end: at },
      { type: 'strong', start: 0, end: 28 },
    ];
    const mentions = [makeMention('phòng Kinh tế - Hạ tầng')];
    const runs = buildRuns({ text: TEXT, spans, start: 0 }, { ...NOTHING, mentions });
    expect(outline(runs).match(/<note>/gu)).toHaveLength(1);
  });

  test('keeps every word in order whatever is marked', () => {
    fc.assert(
      fc.property(fc.array(spanArbitrary), fc.array(spanArbitrary), (spans, ranges) => {
        const mentions = ranges.map(({ start, end }) => ({ ...makeMention('Giao'), start, end }));
        const runs = buildRuns({ text: TEXT, spans, start: 0 }, { ...NOTHING, mentions });
        expect(wordsOf(runs)).toBe(TEXT);
      }),
    );
  });
});

describe('cutWords', () => {
  test('moves formatting and start along with the words', () => {
    const spans: Span[] = [{ type: 'strong', ...rangeOf('phòng Kinh tế') }];
    expect(cutWords({ text: TEXT, spans, start: 50 }, 11, 28)).toEqual({
      text: 'Kinh tế - Hạ tầng',
      spans: [{ type: 'strong', start: 0, end: 7 }],
      start: 61,
    });
  });

  test('gives a note on the cut to the later part only', () => {
    const spans: Span[] = [{ type: 'note', note: 'Chú thích', start: 4, end: 4 }];
    const words = { text: TEXT, spans, start: 0 };
    expect(cutWords(words, 0, 4).spans).toEqual([]);
    expect(cutWords(words, 4, TEXT.length).spans).toHaveLength(1);
  });
});

const spanArbitrary = fc
  .tuple(
    fc.integer({ min: 0, max: TEXT.length }),
    fc.integer({ min: 0, max: TEXT.length }),
    fc.constantFrom('strong' as const, 'emphasis' as const, 'break' as const),
  )
  .map(([a, b, type]): Span => ({ type, start: Math.min(a, b), end: Math.max(a, b) }));

function rangeOf(surface: string) {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length };
}

function makeMention(surface: string): Mention {
  const agencies = ['phong-kinh-te-ha-tang'];
  return { section: 'iv-6', surface, ...rangeOf(surface), agencies, role: 'mentioned' };
}

function wordsOf(runs: Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : wordsOf(run.children))).join('');
}

function outline(runs: Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run;
      return `<${run.mark.type}>${outline(run.children)}</${run.mark.type}>`;
    })
    .join('');
}
