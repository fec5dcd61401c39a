import { describe, expect, test } from 'vitest';
import { splitEnding } from '../../../../src/reading/ending/ending.ts';
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

  test('reads KT. under TM. as how the deputy signs', () => {
    const lines = ['1. Việc.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Thị Mây'];
    const { signature, body } = splitEnding(lines.map(paragraph));
    expect(signature?.signer).toEqual({
      name: 'Lò Thị Mây',
      position: 'PHÓ CHỦ TỊCH',
      capacity: 'KT',
      onBehalfOf: 'CHỦ TỊCH',
    });
    expect(body).toHaveLength(1);
  });

  test('takes Q. before an office for a part of it', () => {
    const { signature } = splitEnding(
      ['TL. CHỦ TỊCH', 'Q. CHÁNH VĂN PHÒNG', 'Đoàn Việt Hoàng'].map(paragraph),
    );
    expect(signature?.signer).toMatchObject({ position: 'Q. CHÁNH VĂN PHÒNG', capacity: 'TL' });
  });

  test('sees a signature without a capacity or a list of recipients', () => {
    const { signature, body } = splitEnding(
      ['1. Việc.', 'TRƯỞNG PHÒNG', '(Đã ký)', 'Lò Văn Núi'].map(paragraph),
    );
    expect(signature?.signer).toMatchObject({ name: 'Lò Văn Núi', position: 'TRƯỞNG PHÒNG' });
    expect(body).toHaveLength(1);
  });

  test('reads a capacity with a stroke and an office in small letters under it', () => {
    const lines = ['1. Việc.', 'KT/ BỘ TRƯỞNG', 'Thứ trưởng', '(ĐÃ KÝ)', 'Lò Thị Mây'];
    const { signature, after } = splitEnding(lines.map(paragraph));
    expect(signature?.signer).toEqual({
      name: 'Lò Thị Mây',
      position: 'Thứ trưởng',
      capacity: 'KT',
      onBehalfOf: 'BỘ TRƯỞNG',
    });
    expect(after).toEqual([]);
  });

  test('reads a signature that ran together in one line', () => {
    const line = 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mây';
    const { signature } = splitEnding(['1. Việc.', line].map(paragraph));
    expect(signature?.lines).toEqual([line]);
    expect(signature?.signer).toMatchObject({ position: 'PHÓ CHỦ TỊCH', capacity: 'KT' });
  });

  test('leaves where applications are received in the body', () => {
    const flow = ['1. Việc.', 'Nơi nhận hồ sơ: Bộ phận Một cửa.'].map(paragraph);
    expect(splitEnding(flow).recipientsTitle).toBeUndefined();
  });

  test('reads a list of recipients that stands after the signature', () => {
    const flow = [
      paragraph('1. Việc.'),
      paragraph('CHỦ TỊCH UBND XÃ'),
      paragraph('Lò Văn Núi'),
      paragraph('Nơi nhận:'),
      item('Như trên;'),
      item('Lưu: VT.'),
    ];
    const { recipients, signature } = splitEnding(flow);
    expect(recipients).toHaveLength(2);
    expect(signature?.lines).toEqual(['CHỦ TỊCH UBND XÃ', 'Lò Văn Núi']);
  });

  test('reads a list of recipients in one line', () => {
    const { recipients } = splitEnding([
      paragraph('Nơi nhận: Như trên; UBND tỉnh (b/c); Lưu: VT.'),
    ]);
    expect(recipients.map(({ text }) => text)).toEqual([
      'Như trên;',
      'UBND tỉnh (b/c);',
      'Lưu: VT.',
    ]);
  });

  test('takes the unnumbered paragraph with the end mark for the closing', () => {
    const { closing, body } = splitEnding(
      ['1. Việc.', 'Văn phòng thông báo để các đơn vị biết, thực hiện./.'].map(paragraph),
    );
    expect([body.length, closing.length]).toEqual([1, 1]);
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
