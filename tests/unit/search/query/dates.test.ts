import { describe, expect, test } from 'vitest';
import { findDates, listOtherDigits } from '../../../../src/search/query/dates.ts';

const slotKeys = (text: string) =>
  findDates(text).map(({ term }) =>
    term.patterns.map(({ slots }) =>
      slots.map(({ keys, offset }) => `${keys.join('|')}@${offset}`),
    ),
  );

describe('findDates', () => {
  test.each(['30/7/2020', '30-07-2020', 'ngày 30 tháng 7 năm 2020', '30 thang 7 nam 2020'])(
    'finds the day in %j, in both ways of writing it',
    (text) => {
      expect(slotKeys(text)).toEqual([[['3072020|30072020@0'], ['30@0', '7|07@2', '2020@4']]]);
    },
  );

  test.each(['tháng 7 năm 2020', 'thang 7/2020', '7/2020'])('finds the month in %j', (text) => {
    expect(slotKeys(text)).toEqual([[['72020|072020@0'], ['7|07@0', '2020@2']]]);
  });

  test.each(['tháng 7', 'năm 2020', '42/NQ-CP', '12/2020/TT-BNV', '5 năm 2020'])(
    'leaves %j to the words',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('listOtherDigits', () => {
  test.each([
    ['ngay', '5', ['05']],
    ['thang', '02', ['2']],
    ['ngay', '15', []],
    ['quy', '2', []],
    [undefined, '5', []],
  ])('after %s writes %s as %j', (before, digits, others) => {
    expect(listOtherDigits(before, digits)).toEqual(others);
  });
});
