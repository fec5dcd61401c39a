import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { toPhrasebook } from '../../../../src/search/query/phrases.ts';

const phrasebook = toPhrasebook({
  ntm: 'nông thôn mới',
  ldtbxh: 'Lao động - Thương binh và Xã hội',
});
const parse = (text: string) => parseQuery(text, phrasebook).terms;
const keys = (text: string) =>
  parse(text).map(({ patterns }) =>
    patterns[0]!.slots.map((slot) => slot.keys.join('|')).join(' '),
  );

describe('parseQuery', () => {
  test.each([
    ['đất đai', ['dat', 'dai']],
    ['NTM', ['ntm']],
    ['xây dựng nông thôn mới', ['xay', 'dung', 'ntm']],
    ['nong thon moi', ['ntm']],
    ['lao động thương binh & xã hội', ['ldtbxh']],
    ['LĐ-TB&XH', ['ldtbxh']],
    ['ldtbxh', ['ldtbxh']],
    ['phòng,chống', ['phong', 'chong']],
    ['42/NQ-CP', ['42nqcp']],
    ['Cầu Đất và Hoa Ban', ['cau', 'dat', 'hoa', 'ban']],
    ['vá đường', ['va', 'duong']],
    ['nghị quyết 42', ['nghi', 'quyet', '42']],
    ['"dân tộc"', ['dan toc']],
    ['', []],
    [' - ', []],
  ])('understands %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('asks for marks where marks were typed', () => {
    const slots = parse('đất dai').map(({ patterns }) => patterns[0]!.slots[0]!.marked);
    expect(slots).toEqual(['đất', 'dai']);
    expect(parse('dat dai')[0]!.patterns[0]!.slots[0]!.marked).toBeUndefined();
  });

  test('keeps the place of a dash in a quoted phrase', () => {
    const [phrase] = parse('"Tài chính - Kế hoạch"');
    expect(phrase!.required).toBe(true);
    expect(phrase!.patterns[0]!.slots.map(({ offset }) => offset)).toEqual([0, 1, 3, 4]);
    expect(phrase!.patterns[0]!.slots.every(({ isStrict }) => isStrict)).toBe(true);
  });

  test('finds a code whole, together, and word by word', () => {
    const offsets = parse('42/NQ-CP')[0]!.patterns.map(({ slots }) => slots.map((s) => s.offset));
    expect(offsets).toEqual([[0], [0, 0, 0], [0, 1, 2]]);
  });

  test('takes an unclosed quotation mark as none', () => {
    expect(parse('"dân tộc').every(({ required }) => !required)).toBe(true);
  });
});
