import { describe, expect, test } from 'vitest';
import { formatStep } from '../../../../src/commands/progress/format-step.ts';
import { openProgress } from '../../../../src/commands/progress/progress.ts';

/** A display that remembers what was written, and a clock that is set by hand. */
function openStage(isTTY: boolean) {
  const written: string[] = [];
  const stage = { now: 0, written };
  const display = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  return { stage, progress: openProgress(display, () => stage.now) };
}

describe('progress', () => {
  test('says nothing of short work', () => {
    const { stage, progress } = openStage(true);
    const tell = progress.begin('Đọc nội dung');
    stage.now = 900;
    tell(10, 10);
    expect(stage.written).toEqual([]);
  });

  test('renews one line on a terminal, and ends it when all is done', () => {
    const { stage, progress } = openStage(true);
    const tell = progress.begin('Đọc nội dung');
    stage.now = 1_000;
    tell(1, 10);
    stage.now = 1_050;
    tell(2, 10);
    stage.now = 1_100;
    tell(3, 10);
    tell(10, 10);
    expect(stage.written).toEqual([
      '\rĐọc nội dung: 1/10\x1b[K',
      '\rĐọc nội dung: 3/10\x1b[K',
      '\rĐọc nội dung: 10/10\x1b[K',
      '\n',
    ]);
  });

  test('shows steps side by side, until the last of them is over', () => {
    const { stage, progress } = openStage(true);
    const [pages, index] = [progress.begin('Dựng trang'), progress.begin('Chỉ mục')];
    stage.now = 1_000;
    pages(1, 3);
    stage.now = 1_200;
    index(1, 2);
    index(2, 2);
    stage.now = 1_400;
    pages(3, 3);
    expect(stage.written.at(-4)).toBe('\rDựng trang: 1/3 · Chỉ mục: 1/2\x1b[K');
    expect(stage.written.at(-2)).toBe('\rDựng trang: 3/3\x1b[K');
    expect(stage.written.at(-1)).toBe('\n');
  });

  test('never writes more than a line holds', () => {
    const { stage, progress } = openStage(true);
    const tell = progress.begin('Một việc có tên rất dài '.repeat(5));
    stage.now = 1_000;
    tell(1, 3);
    expect(stage.written[0]!.length).toBeLessThanOrEqual('\r'.length + 59 + '\x1b[K'.length);
  });

  test('ends an open line when it is asked to', () => {
    const { stage, progress } = openStage(true);
    const tell = progress.begin('Đọc nội dung');
    stage.now = 1_000;
    tell(1, 3);
    progress.end();
    progress.end();
    expect(stage.written.slice(1)).toEqual(['\n']);
  });

  test('writes a plain line now and then where nothing can be renewed', () => {
    const { stage, progress } = openStage(false);
    const tell = progress.begin('Đọc nội dung');
    for (stage.now = 1_000; stage.now <= 25_000; stage.now += 1_000) tell(stage.now / 1_000, 100);
    tell(100, 100);
    expect(stage.written).toEqual([
      'Đọc nội dung: 10/100, còn khoảng 90 giây\n',
      'Đọc nội dung: 20/100, còn khoảng 80 giây\n',
      'Đọc nội dung: 100/100\n',
    ]);
  });
});

describe('formatStep', () => {
  test('counts as Vietnamese does', () => {
    const step = { what: 'Dựng trang', done: 1234, all: 24000, elapsed: 500 };
    expect(formatStep(step)).toBe('Dựng trang: 1.234/24.000');
  });

  test('says how long is left when that can be told', () => {
    const step = { what: 'Dựng trang', done: 0, all: 24000, elapsed: 9_000 };
    expect(formatStep(step)).toBe('Dựng trang: 0/24.000');
    expect(formatStep({ ...step, left: 90_001 })).toBe('Dựng trang: 0/24.000, còn khoảng 2 phút');
  });
});
