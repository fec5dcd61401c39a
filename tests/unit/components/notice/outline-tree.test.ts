import { describe, expect, test } from 'vitest';
import { buildOutlineTree, shorten } from '../../../../src/components/notice/outline-tree.ts';
import type { Section } from '../../../../src/domain/section/section.ts';

describe('buildOutlineTree', () => {
  test('nests a section under the one that contains it', () => {
    const [entry] = buildOutlineTree([
      makeSection('iv', undefined, 'MỘT SỐ NHIỆM VỤ'),
      makeSection('iv-7', 'iv', 'Lĩnh vực Giáo dục - Đào tạo'),
    ]);
    expect(entry?.anchor).toBe('muc-iv');
    expect(entry?.children.map(({ anchor }) => anchor)).toEqual(['muc-iv-7']);
  });

  test('shows the opening words of an item without a title', () => {
    const [entry] = buildOutlineTree([makeSection('i', undefined, undefined)]);
    expect(entry?.title).toBe('Thực hiện tốt công tác phòng, chống ứng phó thiên tai');
  });
});

describe('shorten', () => {
  test.each([
    ['Công an huyện', 20, 'Công an huyện'],
    ['Thường xuyên quan tâm', 13, 'Thường xuyên…'],
    ['Chi cục Thuế, có giải pháp', 14, 'Chi cục Thuế…'],
  ])('cuts «%s» at %i to «%s»', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });
});

function makeSection(id: string, parent: string | undefined, title: string | undefined): Section {
  const text = 'Thực hiện tốt công tác phòng, chống ứng phó thiên tai';
  return { id, number: id, label: '1.', level: 1, parent, title, text, blocks: [], topics: [] };
}
