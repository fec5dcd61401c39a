import { describe, expect, test } from 'vitest';
import { writeRedirect } from '../../../../src/commands/build/write-redirect.ts';

describe('writeRedirect', () => {
  test('leads on at once, and tells search engines where', () => {
    const site = 'https://niemyet.example.vn';
    expect(writeRedirect('/thong-bao/2020/cu/', '/thong-bao/2021/moi/', site)).toBe(
      [
        '<!doctype html><title>Redirecting to: /thong-bao/2021/moi/</title>',
        '<meta http-equiv="refresh" content="0;url=/thong-bao/2021/moi/">',
        '<meta name="robots" content="noindex">',
        '<link rel="canonical" href="https://niemyet.example.vn/thong-bao/2021/moi/">',
        '<body>\t<a href="/thong-bao/2021/moi/">Redirecting from <code>/thong-bao/2020/cu/</code>',
        ' to <code>/thong-bao/2021/moi/</code></a></body>',
      ].join(''),
    );
  });
});
