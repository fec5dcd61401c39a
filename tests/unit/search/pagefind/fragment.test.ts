import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../../../src/search/pagefind/fragment.ts';

const encode = (value: unknown) => new TextEncoder().encode(`pagefind_dcd${JSON.stringify(value)}`);

describe('parseFragment', () => {
  test('reads the sections of each passage with their ends', () => {
    const [fragment, next] = parseFragment(
      encode({
        url: '/thong-bao/2020/a/',
        content: 'Phần mở đầu. Đất đai, xây dựng cầu, đường.',
        meta: { title: 'Kết luận', reference: 'Thông báo năm 2020' },
        anchors: [
          { id: 'preamble|', location: 0 },
          { id: 'iv-9|IV.9', location: 3 },
          { id: 'iv-9|IV.9', location: 7 },
        ],
        passages: [0, 7],
      }),
    );
    expect(fragment!.url).toBe('/thong-bao/2020/a/');
    expect(fragment!.words).toEqual(['Phần', 'mở', 'đầu.', 'Đất', 'đai,', 'xây', 'dựng']);
    expect(fragment!.sections).toEqual([
      { id: 'preamble', number: '', start: 0, end: 3 },
      { id: 'iv-9', number: 'IV.9', start: 3, end: 7 },
    ]);
    expect(next!.words).toEqual(['cầu,', 'đường.']);
    expect(next!.sections).toEqual([{ id: 'iv-9', number: 'IV.9', start: 0, end: 2 }]);
  });

  test('refuses a damaged file', () => {
    expect(() => parseFragment(new TextEncoder().encode('<!doctype html>'))).toThrow('damaged');
  });
});
