import { describe, expect, test } from 'vitest';
import { getNotice } from '../../../../src/archive/notices.ts';
import { readNotices, type Notices } from '../../archive/make-archive.ts';

const OUTLINE = '**I. Chung**\n\n1. Một:\n\na) Hai.\n\n**Điều 3.** Ba\n\n1. Bốn.';
const archive: Notices = {
  '2020/so-5': [header('05/TB-UBND', '2020-01-14', 'ubnd-huyen'), OUTLINE],
  '2021/so-5': [header('05/TB-UBND', '2021-02-03', 'ubnd-huyen'), OUTLINE],
  '2021/so-5-tinh': [header('05/TB-UBND', '2021-03-09', 'ubnd-tinh'), OUTLINE],
  '2021/so-88': [header('88/TB-UBND', '2021-06-30', 'ubnd-huyen'), OUTLINE],
  '2023/so-90': [header('90/TB-UBND', '2023-06-30', 'ubnd-huyen'), OUTLINE],
  '2021/nq': [`kind: nghi-quyet\n${header('42/NQ-UBND', '2021-01-05', 'ubnd-tinh')}`, 'A.'],
};

function header(number: string, issuedOn: string, issuer: string): string {
  return `documentNumber: ${number}\nissuedOn: ${issuedOn}\nissuer: ${issuer}`;
}

/** The place that the first citation of a sentence means, among the notices of the archive. */
async function resolveIn(
  sentence: string,
  own = header('640/UBND-VP', '2022-07-08', 'ubnd-huyen'),
): Promise<string | undefined> {
  const { db } = await readNotices({ ...archive, '2022/cong-van': [own, sentence] });
  const { notice, section } = getNotice(db, '2022/cong-van').citations[0]!.to ?? {};
  return section ? `${notice}#${section}` : notice;
}

describe('resolveCitation', () => {
  test.each([
    ['Theo Thông báo số 05/TB-UBND ngày 14/01/2020 về đất đai', '2020/so-5'],
    ['Theo thông báo số 5/TB-UBND ngày 14 tháng 01 năm 2020', '2020/so-5'],
    ['Theo Văn bản số 05/TB – UBND ngày 14/01/2020', '2020/so-5'],
    ['Theo Kết luận số 05/TB-UBND ngày 14/01/2020 của UBND huyện', '2020/so-5'],
    ['Theo Thông báo số 05/TB-UBND ngày 09/3/2021 của UBND tỉnh', '2021/so-5-tinh'],
    ['Theo Thông báo số 88/TB-UBND về phiên họp', '2021/so-88'],
    ['Theo Thông báo số 88/TB-UBND của đồng chí Chủ tịch UBND huyện', '2021/so-88'],
    ['Theo Nghị quyết số 42 của UBND tỉnh', '2021/nq'],
    ['Tại điểm a khoản 1 Mục I Thông báo số 88/TB-UBND', '2021/so-88#i-1-a'],
    ['Tại mục I.1 của Thông báo số 88/TB-UBND', '2021/so-88#i-1'],
    ['Tại khoản 1 Điều 3 Thông báo số 88/TB-UBND', '2021/so-88#dieu-3-1'],
    ['Tại Mục IX Thông báo số 88/TB-UBND', '2021/so-88'],
  ])('%s', async (sentence, expected) => {
    expect(await resolveIn(sentence)).toBe(expected);
  });

  test.each([
    ['two years, no date', 'Theo Thông báo số 05/TB-UBND'],
    ['another day', 'Theo Thông báo số 05/TB-UBND ngày 15/01/2020'],
    ['another issuer', 'Theo Thông báo số 88/TB-UBND của UBND tỉnh'],
    ['an issuer the registry does not know', 'Theo Thông báo số 88/TB-UBND của UBND xã Sùng Phài'],
    ['another kind', 'Theo Kế hoạch số 88/TB-UBND'],
    ['a later notice', 'Theo Thông báo số 90/TB-UBND'],
    ['a bare number of no issuer', 'Theo Nghị quyết số 42'],
    ['a bare number of another body', 'Theo Nghị quyết 42 của Chính phủ'],
    ['no number', 'Theo Luật Đất đai ngày 29/11/2013'],
    ['itself', 'Kèm theo Văn bản số 640/UBND-VP ngày 08/7/2022'],
  ])('is not sure: %s', async (_why, sentence) => {
    expect(await resolveIn(sentence)).toBeUndefined();
  });

  test('a citing notice of unknown day may cite all of its year', async () => {
    const citing = 'Theo Thông báo số 88/TB-UBND';
    expect(await resolveIn(citing, 'place: Tam Đường')).toBe('2021/so-88');
  });
});
