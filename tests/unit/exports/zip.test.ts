import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../src/exports/zip.ts';

const files = [
  { name: 'nhiệm-vụ.csv', content: Buffer.from('Trước ngày 30 tháng 6 năm 2020\r\n'.repeat(99)) },
  { name: 'rong.csv', content: Buffer.alloc(0) },
];

describe('zip', () => {
  test('another program finds the same files', () => {
    const found = Object.entries(unzipSync(zip(files)));
    expect(found.map(([name, content]) => [name, Buffer.from(content)])).toEqual(
      files.map(({ name, content }) => [name, content]),
    );
  });

  test('is the same whenever it is written', () => {
    expect(zip(files).equals(zip(files))).toBe(true);
  });
});
