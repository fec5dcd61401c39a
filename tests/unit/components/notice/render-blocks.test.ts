import { describe, expect, test } from 'vitest';
import {
  type BlockContext,
  renderBlocks,
} from '../../../../src/components/notice/render-blocks.ts';
import { toMarkup } from '../../../../src/domain/markup/html.ts';
import type { Block, Span, TextBlock } from '../../../../src/domain/section/block.ts';
import type { Mention } from '../../../../src/domain/mention/mention.ts';

const NOTHING = { mentions: [], deadlines: [], citations: [] };

describe('renderBlocks', () => {
  test('shows special characters as themselves', () => {
    expect(render([makeBlock('Lao động & <b>Xã hội</b>')], makeContext())).toBe(
      '<p>Lao động &amp; &lt;b&gt;Xã hội&lt;/b&gt;</p>',
    );
  });

  test('links the words of a mention to the agency', () => {
    const mention = makeMention('Công an huyện', ['cong-an-huyen']);
    const context = makeContext({ findings: { ...NOTHING, mentions: [mention] } });
    expect(render([makeBlock('Công an huyện tăng cường')], context)).toBe(
      '<p><a href="/co-quan/cong-an-huyen/" title="Công an huyện Tam Đường">' +
        'Công an huyện</a> tăng cường</p>',
    );
  });

  test('says the official name once, where words that are another name first stand', () => {
    const first = makeMention('Công an huyện', ['cong-an-huyen']);
    const again = { ...first, start: 14, end: 27 };
    const findings = { ...NOTHING, mentions: [first, again] };
    const context = makeContext({ findings, named: new Set() });
    const html = render([makeBlock('Công an huyện Công an huyện')], context);
    expect(html.match(/title="[^"]+"/g)).toEqual(['title="Công an huyện Tam Đường"']);
  });

  test('adds a link of ours for each further agency of a shared name', () => {
    const mention = makeMention('hai xã', ['ubnd-xa-then-sin', 'ubnd-xa-khun-ha']);
    const context = makeContext({ findings: { ...NOTHING, mentions: [mention] } });
    const html = render([makeBlock('hai xã')], context);
    expect(html).toContain('<sup data-chrome><a href="/co-quan/ubnd-xa-khun-ha/"');
  });

  test('marks the name on the page of the agency itself', () => {
    const mention = makeMention('Công an huyện', ['cong-an-huyen']);
    const findings = { ...NOTHING, mentions: [mention] };
    const context = makeContext({ findings, marked: 'cong-an-huyen' });
    expect(render([makeBlock('Công an huyện')], context)).toBe(
      '<p><b class="named">Công an huyện</b></p>',
    );
  });

  test('gives a deadline its machine value', () => {
    const surface = 'cuối năm 2020';
    const deadline = { section: 'iv-8', surface, start: 0, end: 13, due: { year: 2020 } };
    const context = makeContext({ findings: { ...NOTHING, deadlines: [deadline] } });
    expect(render([makeBlock(surface)], context)).toBe(
      '<p><time datetime="2020">cuối năm 2020</time></p>',
    );
  });

  test('keeps an error of the source and sets the correction apart', () => {
    const spans: Span[] = [{ type: 'sic', correct: 'tháo gỡ', start: 0, end: 7 }];
    expect(render([makeBlock('thảo gõ khó khăn', { spans })], makeContext())).toBe(
      '<p><span class="sic">thảo gõ</span>' +
        '<span class="sic-note" data-chrome> [sic: tháo gỡ]</span> khó khăn</p>',
    );
  });

  test('does not link an address that could run code', () => {
    const spans: Span[] = [{ type: 'link', url: 'javascript:alert(1)', start: 0, end: 7 }];
    expect(render([makeBlock('tải về', { spans })], makeContext())).toBe('<p>tải về</p>');
  });

  test('nests list items by depth, each with its anchor', () => {
    const blocks = [
      makeItem('Cây trồng', 0, 'iii-g1'),
      makeItem('Lúa mùa', 1, 'iii-g2'),
      makeItem('Vật nuôi', 0, 'iii-g3'),
    ];
    const html = render(blocks, makeContext({ anchorPrefix: 'muc-' }));
    expect(html.replaceAll('\n', '')).toBe(
      '<ul><li id="muc-iii-g1">Cây trồng' +
        '<ul class="plus"><li id="muc-iii-g2">Lúa mùa</li></ul></li>' +
        '<li id="muc-iii-g3">Vật nuôi</li></ul>',
    );
  });

  test('puts a table in a frame that scrolls and takes focus', () => {
    const cell = (text: string, start: number) => ({ text, spans: [], start });
    const rows = [[cell('Cơ quan', 0)], [cell('Công an huyện', 8)]];
    const table: Block = { type: 'table', text: 'Cơ quan\nCông an huyện', rows, start: 0 };
    const html = render([table], makeContext());
    expect(html).toContain('<section class="table-frame" aria-label="Bảng" tabindex="0">');
    expect(html).toContain('<th scope="col">Cơ quan</th>');
    expect(html).toContain('<td>Công an huyện</td>');
  });

  test("sets an archivist's note after the words it is about", () => {
    const spans: Span[] = [{ type: 'note', note: 'Tên cũ.', start: 7, end: 7 }];
    const html = render([makeBlock('Bản Hon', { spans })], makeContext());
    expect(html).toContain('<p>Bản Hon<sup class="note-mark" data-chrome>*</sup></p>');
    expect(html).toContain('<b>* Chú thích của người lưu trữ:</b> Tên cũ.');
  });
});

function makeBlock(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { type: 'paragraph', text, spans: [], start: 0, ...more };
}

function makeItem(text: string, depth: number, anchor: string): TextBlock {
  return makeBlock(text, { type: 'item', marker: depth === 0 ? '-' : '+', depth, anchor });
}

function makeContext(more: Partial<BlockContext> = {}): BlockContext {
  return { findings: NOTHING, nameOf, anchorPrefix: '', ...more };
}

function nameOf(id: string): string {
  return id === 'cong-an-huyen' ? 'Công an huyện Tam Đường' : 'Ủy ban nhân dân xã Khun Há';
}

function makeMention(surface: string, agencies: string[]): Mention {
  return { section: 'iv-5', surface, start: 0, end: surface.length, agencies, role: 'mentioned' };
}

function render(blocks: Block[], context: BlockContext): string {
  return toMarkup(renderBlocks(blocks, context));
}
