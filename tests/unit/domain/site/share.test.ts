import { describe, expect, test } from 'vitest';
import { formatShare, parseShare } from '../../../../src/domain/site/share.ts';

describe('parseShare', () => {
  test('reads what formatShare writes', () => {
    expect(parseShare('3/8')).toEqual({ number: 3, of: 8 });
    expect(formatShare(parseShare('1/1')!)).toBe('1/1');
  });

  test.each(['0/8', '9/8', '3', '3/', '/8', '-1/8', '1.5/8', '3/8/9', ' 3/8', '3/0', 'ba/tám'])(
    'finds no share in «%s»',
    (text) => {
      expect(parseShare(text)).toBeUndefined();
    },
  );
});
