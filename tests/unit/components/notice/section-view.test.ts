import { describe, expect, test } from 'vitest';
import { toSectionView } from '../../../../src/components/notice/section-view.ts';
import type { BlockContext } from '../../../../src/components/notice/render-blocks.ts';
import { toMarkup } from '../../../../src/domain/markup/html.ts';
import type { Block, TextBlock } from '../../../../src/domain/section/block.ts';
import type { Section } from '../../../../src/domain/section/section.ts';

describe('toSectionView', () => {
  test('takes a title that fills the first block for the heading', () => {
    const blocks = [makeBlock('Lĩnh vực Giáo dục - Đào tạo', 0), makeBlock('Tăng cường.', 28)];
    expect(view('Lĩnh vực Giáo dục - Đào tạo', blocks)).toEqual({
      headingHtml: 'Lĩnh vực Giáo dục - Đào tạo',
      runInHtml: undefined,
      bodyHtml: '<p>Tăng cường.</p>',
    });
  });

  test('keeps the paragraph of a run-in title on its line', () => {
    const blocks = [makeBlock('Công an huyện: Tăng cường công tác.', 0)];
    expect(view('Công an huyện', blocks)).toEqual({
      headingHtml: 'Công an huyện:',
      runInHtml: 'Tăng cường công tác.',
      bodyHtml: '',
    });
  });

  test('leaves the heading empty when the item simply begins', () => {
    const blocks = [makeBlock('Thực hiện tốt công tác phòng, chống thiên tai.', 0)];
    expect(view(undefined, blocks)).toMatchObject({
      headingHtml: '',
      runInHtml: 'Thực hiện tốt công tác phòng, chống thiên tai.',
    });
  });

  test('puts a list under a label that stands alone', () => {
    const blocks: Block[] = [{ ...makeBlock('Thu ngân sách thấp.', 0), type: 'item' }];
    expect(view(undefined, blocks).bodyHtml).toContain('<li>Thu ngân sách thấp.</li>');
  });
});

const CONTEXT: BlockContext = {
  findings: { mentions: [], deadlines: [], citations: [] },
  nameOf: () => expect.unreachable('no agency is named'),
  anchorPrefix: '',
};

function view(title: string | undefined, blocks: Block[]) {
  const text = blocks.map((block) => block.text).join('\n');
  const place = { id: 'iv-7', number: 'IV.7', label: '7.', level: 2, parent: 'iv', topics: [] };
  const section: Section = { ...place, title, text, blocks };
  const { headingHtml, runInHtml, bodyHtml } = toSectionView(section, CONTEXT);
  return {
    headingHtml: toMarkup(headingHtml),
    runInHtml: runInHtml && toMarkup(runInHtml),
    bodyHtml: toMarkup(bodyHtml),
  };
}

function makeBlock(text: string, start: number): TextBlock {
  return { type: 'paragraph', text, spans: [], start };
}
