import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { explainFailure, formatFailure } from '../../../src/commands/failure.ts';
import { Refusal } from '../../../src/publishing/refusal.ts';

describe('explainFailure', () => {
  test.each([
    ['ENOSPC', 'Ổ đĩa đã đầy, không ghi được: /srv/dist. Hãy dọn chỗ rồi chạy lại.'],
    ['EACCES', 'Không có quyền đọc hoặc ghi: /srv/dist.'],
    ['EROFS', 'Ổ đĩa chỉ cho đọc, không ghi được: /srv/dist.'],
    ['ENOTDIR', 'Có một tệp ở chỗ cần một thư mục: /srv/dist.'],
    ['EXDEV', 'Không chuyển được tệp sang ổ đĩa khác: /srv/dist.'],
    ['EMFILE', 'Hệ thống không cho mở thêm tệp. Hãy đóng bớt chương trình, hoặc tăng `ulimit -n`.'],
    ['ENFILE', 'Hệ thống không cho mở thêm tệp. Hãy đóng bớt chương trình, hoặc tăng `ulimit -n`.'],
  ])('says what %s means', (code, sentence) => {
    expect(explainFailure(fail(code))).toBe(sentence);
  });

  test('looks for the cause behind wrappings', () => {
    const wrapped = new Error('Failed to run Pagefind.', { cause: fail('ENOSPC') });
    const all = new AggregateError([new Error('other'), wrapped], 'many');
    expect(explainFailure(new Error('x', { cause: all }))).toContain('Ổ đĩa đã đầy');
  });

  test('reads the numbers of libraries in Rust', () => {
    const error = new Error('failed to write chunk: No space left on device (os error 28)');
    expect(explainFailure(error)).toBe('Ổ đĩa đã đầy, không ghi được. Hãy dọn chỗ rồi chạy lại.');
  });

  test('names where a copy was to go, not where it came from', () => {
    const error = Object.assign(fail('ENOSPC'), { dest: '/mnt/trang/index.html' });
    expect(explainFailure(error)).toContain('không ghi được: /mnt/trang/index.html.');
  });

  test('passes on what is a sentence already', () => {
    expect(explainFailure(new Refusal('OUT_DIR là một tệp.'))).toBe('OUT_DIR là một tệp.');
    const error = Object.assign(new Error('Nội dung có lỗi.'), { name: 'ArchiveError' });
    expect(explainFailure(error)).toBe('Nội dung có lỗi.');
  });

  test.each([[undefined], ['chuỗi'], [new Error('lạ')], [fail('ECONNRESET')]])(
    'knows nothing of %s',
    (error) => expect(explainFailure(error)).toBeUndefined(),
  );

  test('knows the real thing', async () => {
    const error: unknown = await writeFile(`${import.meta.filename}/dist`, '').catch(
      (it: unknown) => it,
    );
    expect(explainFailure(error)).toContain('Có một tệp ở chỗ cần một thư mục');
  });
});

describe('formatFailure', () => {
  test('keeps message and causes of what it does not know, without a stack', () => {
    const error = new Error('Could not render.', { cause: new TypeError('x is undefined') });
    expect(formatFailure(error, false)).toBe(
      [
        'Có lỗi ngoài dự kiến: Could not render.',
        '  vì: x is undefined',
        'Hãy chạy lại với NIEM_YET_DEBUG=1 để thấy lỗi nằm ở đâu.',
      ].join('\n'),
    );
  });

  test('adds the stack when asked', () => {
    expect(formatFailure(fail('ENOSPC'), true)).toMatch(/^Ổ đĩa đã đầy.+\n.*\n\s+at /u);
    expect(formatFailure(new Error('lạ'), true)).toMatch(/\n\s+at /u);
  });

  test('ends in a circle of causes, and takes what is no error', () => {
    const error = new Error('vòng');
    error.cause = error;
    expect(formatFailure(error, false)).toContain('ngoài dự kiến: vòng');
    expect(formatFailure('chuỗi', false)).toContain('ngoài dự kiến: chuỗi');
  });
});

function fail(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: failed, open '/srv/dist'`), { code, path: '/srv/dist' });
}
