import { describe, expect, test } from 'vitest';
import { proposeId } from '../../../src/importer/propose-id.ts';
import type { RecognisedNotice } from '../../../src/importer/recognise/recognise.ts';

const BASE: RecognisedNotice = {
  subject: 'Về việc nghỉ lễ',
  kind: 'thong-bao',
  topics: [],
  headerLines: [],
  body: [],
  ending: undefined,
  appendix: [],
  doubts: [],
};

describe('proposeId', () => {
  test.each<[string, Partial<RecognisedNotice>, string, string]>([
    [
      'the date of issue',
      { issuedOn: '2019-05-02', session: { name: 'x', heldOn: '2018-01-01' } },
      '',
      '2019',
    ],
    ['the meeting', { session: { name: 'x', heldOn: '2018-12-31' } }, 'năm 2015', '2018'],
    ['the number', { documentNumber: '144/2002/QĐ-BTC' }, 'năm 2015', '2002'],
    ['the text', {}, 'từ năm 2031, trước ngày 5/6/2015', '2015'],
    ['today', {}, 'không có gì', '2026'],
  ])('takes the year from %s', (_, facts, text, year) => {
    const proposed = proposeId({ ...BASE, ...facts }, text, 2026);
    expect(proposed.year).toBe(year);
    expect(proposed.yearDoubt === undefined).toBe(facts.issuedOn !== undefined);
  });

  test('makes an address of the subject, cut between words', () => {
    expect(proposeId(BASE, '', 2026).slug).toBe('ve-viec-nghi-le');
    const long = proposeId({ ...BASE, subject: 'Ủy ban nhân dân '.repeat(20) }, '', 2026).slug;
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/-(?:uy|ban|nhan|dan)$/);
    expect(proposeId({ ...BASE, subject: '…' }, '', 2026).slug).toBe('van-ban');
  });
});
