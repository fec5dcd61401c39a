import { describe, expect, test } from 'vitest';
import { startGuardedConversion } from '../../../src/importer/guarded-conversion.ts';

const KNOWN = { agencies: [], topics: [] };
const NOTICE = new TextEncoder().encode('THÔNG BÁO\nVề việc nghỉ lễ\n\nNghỉ một ngày.\n');

describe('startGuardedConversion', () => {
  test('refuses a file that takes too long, and goes on with the next', async () => {
    const hurried = startGuardedConversion(KNOWN, { milliseconds: 1, megabytes: 512 });
    await expect(hurried.convert(NOTICE, 'a.txt')).rejects.toThrow('Đọc tệp quá lâu');
    await hurried.close();
    const patient = startGuardedConversion(KNOWN);
    await expect(patient.convert(NOTICE, 'a.txt')).resolves.toMatchObject({ kind: 'thong-bao' });
    await patient.close();
  });

  test('refuses a file that takes too much memory', async () => {
    const small = startGuardedConversion(KNOWN, { milliseconds: 60_000, megabytes: 24 });
    const large = new TextEncoder().encode('Dòng chữ dài của văn bản.\n'.repeat(400_000));
    await expect(small.convert(large, 'a.txt')).rejects.toThrow('quá nhiều bộ nhớ');
    await small.close();
  });
});
