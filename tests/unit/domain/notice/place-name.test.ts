import { describe, expect, test } from 'vitest';
import { findHeading, formatPlace } from '../../../../src/domain/notice/place-name.ts';

describe('formatPlace', () => {
  test('names a part outside the sections', () => {
    expect(formatPlace({ section: undefined, part: 'recipients' })).toBe('Nơi nhận');
  });

  test('names the whole notice when there is no part', () => {
    expect(formatPlace({ section: undefined, part: undefined })).toBe('Toàn văn bản');
  });
});

describe('findHeading', () => {
  test('returns the title that has a line of its own', () => {
    const section = { title: 'Lĩnh vực Giáo dục', text: 'Lĩnh vực Giáo dục\nTăng cường.' };
    expect(findHeading(section)).toBe('Lĩnh vực Giáo dục');
  });

  test('leaves a run-in title to its text', () => {
    const section = { title: 'Công an huyện', text: 'Công an huyện: Tăng cường.' };
    expect(findHeading(section)).toBeUndefined();
  });
});
