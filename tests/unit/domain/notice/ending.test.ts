import { describe, expect, test } from 'vitest';
import { splitEnding } from '../../../../src/domain/notice/ending.ts';
import type { Flow, FlowText } from '../../../../src/domain/notice/flow.ts';

const at = { line: 1, column: 1 };
const paragraph = (text: string): FlowText => ({ type: 'paragraph', text, spans: [], at });
const item = (text: string): FlowText => ({
  ...paragraph(text),
  type: 'item',
  marker: '-',
  depth: 0,
});

describe('splitEnding', () => {
  test('reads the capacity, the office and the name of the signer', () => {
    const flow = [
      'Trên đây là Kết luận./.',
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Đoàn Việt Hoàng',
    ].map(paragraph);
    const { signature, closing, body } = splitEnding(flow);
    expect(signature?.signer).toEqual({
      name: 'Đoàn Việt Hoàng',
      position: 'CHÁNH VĂN PHÒNG',
      capacity: 'TL',
      onBehalfOf: 'CHỦ TỊCH',
    });
    expect(closing).toHaveLength(1);
    expect(body).toEqual([]);
  });

  test('lists the recipients without their dashes', () => {
    const flow: Flow[] = [
      paragraph('1. Việc.'),
      paragraph('Nơi nhận:'),
      item('TT. Huyện uỷ (B/c);'),
      item('Lưu: VT.'),
    ];
    const { recipients, recipientsTitle } = splitEnding(flow);
    expect(recipientsTitle).toBe('Nơi nhận:');
    expect(recipients.map(({ text }) => text)).toEqual(['TT. Huyện uỷ (B/c);', 'Lưu: VT.']);
  });

  test('keeps what follows the signature', () => {
    const flow = ['Nơi nhận:', 'KT. CHỦ TỊCH', 'Y Thanh Hà', 'PHỤ LỤC I', 'Danh sách'].map(
      paragraph,
    );
    const { after, signature } = splitEnding(flow);
    expect(signature?.signer?.name).toBe('Y Thanh Hà');
    expect(after).toHaveLength(2);
  });

  test('leaves a text without an ending whole', () => {
    const flow = ['Một.', 'Hai.'].map(paragraph);
    expect(splitEnding(flow)).toMatchObject({ body: flow, recipients: [], signature: undefined });
  });
});
