import { describe, expect, test } from 'vitest';
import {
  textOf,
  toParagraph,
  paragraphsOf,
  type ImportedBlock,
} from '../../../../src/importer/document/document.ts';
import { findKindLine, findKindOfSymbol } from '../../../../src/importer/lines/kind-line.ts';
import { readHeaderLine } from '../../../../src/importer/recognise/header-lines.ts';
import { recogniseParts } from '../../../../src/importer/recognise/recognise.ts';
import { indexNames, proposeTopics } from '../../../../src/importer/recognise/known-names.ts';
import { makeAgency } from '../../reading/make-agency.ts';

const TAM_DUONG = 'lai-chau/tam-duong';
const TOPICS = [{ id: 'giao-duc', name: 'Giáo dục', aliases: ['học sinh'] }];
const KNOWN = indexNames({
  agencies: [
    makeAgency('Ủy ban nhân dân huyện Tam Đường', TAM_DUONG, {
      id: 'ubnd-huyen-tam-duong',
      aliases: ['UBND huyện'],
    }),
    makeAgency('Văn phòng HĐND và UBND huyện Tam Đường', TAM_DUONG, { id: 'van-phong' }),
    makeAgency('Phòng Kinh tế và Hạ tầng', TAM_DUONG, { id: 'phong-kinh-te-ha-tang' }),
  ],
  topics: TOPICS,
});

function recognise(blocks: (string | ImportedBlock)[]) {
  const document = blocks.map((block) => (typeof block === 'string' ? toParagraph(block) : block));
  return recogniseParts({ blocks: document, layout: 'paragraphs', doubts: [] }, KNOWN);
}

function row(...cells: string[][]): ImportedBlock {
  return {
    type: 'table',
    rows: [cells.map((lines) => ({ paragraphs: lines.map(toParagraph) }))],
  };
}

const HEAD = row(
  ['UBND HUYỆN TAM ĐƯỜNG', 'VĂN PHÒNG HĐND - UBND', 'Số: 05/TB-VP'],
  [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Tam Đường, ngày 22 tháng 6 năm 2020',
  ],
);
const SUBJECT = 'Kết luận của đồng chí Chủ tịch UBND huyện tại phiên họp tháng 6 năm 2020';
const OPENING = 'Ngày 18/6/2020, đồng chí Từ Hữu Hà - Chủ tịch UBND huyện kết luận như sau:';
const FOOT = row(
  ['Nơi nhận:', '- TT. Huyện ủy;', '- Các cơ quan,', 'đơn vị huyện;', '- Lưu: VT.'],
  ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Đoàn Việt Hoàng'],
);
const RUN_TOGETHER = ['Nơi nhận: TL. CHỦ TỊCH', '- Như trên;', '- Lưu: VT.', 'Đoàn Việt Hoàng'];

describe('recogniseParts', () => {
  const notice = recognise([
    HEAD,
    'THÔNG BÁO',
    SUBJECT,
    OPENING,
    '1. Giao học sinh. Học sinh.',
    FOOT,
    'Phụ lục kèm theo',
  ]);

  test('reads the head into fields', () => {
    const { kind, subject, documentNumber, place, issuedOn } = notice;
    expect({ kind, subject, documentNumber, place, issuedOn }).toEqual({
      kind: 'thong-bao',
      subject: SUBJECT,
      documentNumber: '05/TB-VP',
      place: 'Tam Đường',
      issuedOn: '2020-06-22',
    });
  });

  test('keeps meeting, concluder and date of issue apart', () => {
    expect(notice.session).toEqual({ name: 'Phiên họp tháng 6 năm 2020', heldOn: '2020-06-18' });
    expect(notice.concludedBy).toEqual({ name: 'Từ Hữu Hà', position: 'Chủ tịch UBND huyện' });
  });

  test('keeps every line of the head', () => {
    expect(notice.headerLines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(notice.headerLines).toHaveLength(8);
  });

  test('reads the foot, whichever column it stands in', () => {
    expect(notice.ending).toMatchObject({
      recipients: ['- TT. Huyện ủy;', '- Các cơ quan, đơn vị huyện;', '- Lưu: VT.'],
      signature: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Đoàn Việt Hoàng'],
    });
  });

  test('takes no heading that begins with Q for a capacity', () => {
    const { ending, body } = recognise([
      HEAD,
      'QUYẾT ĐỊNH',
      SUBJECT,
      'QUYẾT ĐỊNH:',
      'Điều 1. Giao việc.',
      'KT/ CHỦ TỊCH',
      'Phó Chủ tịch',
      'Lò Thị Mây',
    ]);
    expect(ending?.signature).toEqual(['KT/ CHỦ TỊCH', 'Phó Chủ tịch', 'Lò Thị Mây']);
    expect(paragraphsOf(body).map(textOf)).toEqual(['QUYẾT ĐỊNH:', 'Điều 1. Giao việc.']);
  });

  test('reads recipients beside the signature of the same line', () => {
    const { ending } = recognise([HEAD, 'THÔNG BÁO', SUBJECT, OPENING, ...RUN_TOGETHER]);
    expect(ending?.signature).toEqual(['TL. CHỦ TỊCH', 'Đoàn Việt Hoàng']);
    expect(ending?.recipients).toEqual(['- Như trên;', '- Lưu: VT.']);
  });

  test('takes no column «Nơi nhận» of a table for a list of recipients', () => {
    const table = row(['Tên biểu'], ['Thời hạn'], ['Nơi nhận']);
    expect(recognise([HEAD, 'THÔNG BÁO', SUBJECT, OPENING, table]).ending).toBeUndefined();
  });

  test('leaves the body and what follows the signature', () => {
    expect(paragraphsOf(notice.body).map(textOf)).toEqual([OPENING, '1. Giao học sinh. Học sinh.']);
    expect(paragraphsOf(notice.appendix).map(textOf)).toEqual(['Phụ lục kèm theo']);
  });

  test('finds the issuing body only by its whole name', () => {
    expect(notice.issuer).toBeUndefined();
    const simple = row(['ỦY BAN NHÂN DÂN', 'HUYỆN TAM ĐƯỜNG'], ['Độc lập - Tự do - Hạnh phúc']);
    expect(recognise([simple, 'THÔNG BÁO', 'Về việc nghỉ lễ', 'Nội dung.']).issuer).toBe(
      'ubnd-huyen-tam-duong',
    );
  });

  test('finds the issuing body however its name is joined', () => {
    const [left, right] = [['UBND HUYỆN TAM ĐƯỜNG', 'PHÒNG KINH TẾ & HẠ TẦNG'], ['Số: 05/TB-KTHT']];
    expect(recognise([row(left, right), 'THÔNG BÁO', 'Về việc nghỉ lễ', 'Nội dung.']).issuer).toBe(
      'phong-kinh-te-ha-tang',
    );
  });

  test('reads an official letter by its number and «V/v»', () => {
    const head = row(
      ['SỞ NỘI VỤ', 'Số: 12/SNV-VP', 'V/v nghỉ lễ', 'năm 2020'],
      ['Lai Châu, ngày 31 tháng 4 năm 2020'],
    );
    const { kind, subject, documentNumber, issuedOn, body } = recognise([
      head,
      'Kính gửi: Các phòng',
      'Nội dung.',
    ]);
    expect({ kind, subject, documentNumber, issuedOn }).toEqual({
      kind: 'cong-van',
      subject: 'nghỉ lễ năm 2020',
      documentNumber: '12/SNV-VP',
      issuedOn: undefined,
    });
    expect(paragraphsOf(body).map(textOf)[0]).toBe('Kính gửi: Các phòng');
  });

  test('invents nothing for a text without a head', () => {
    const { kind, documentNumber, issuedOn, session, doubts } = recognise([
      'Bài phát biểu',
      'Thưa các đồng chí.',
    ]);
    expect({ kind, documentNumber, issuedOn, session }).toEqual({ kind: 'khac' });
    expect(doubts.every(({ rule }) => rule === 'unknown-part')).toBe(true);
  });
});

describe('findKindLine', () => {
  test.each([
    ['THÔNG BÁO', { kind: 'thong-bao', rest: '' }],
    ['Quyết định:', { kind: 'quyet-dinh', rest: '' }],
    ['QUYẾT ĐỊNH CỦA BỘ TRƯỞNG', { kind: 'quyet-dinh', rest: 'CỦA BỘ TRƯỞNG' }],
    ['THÔNG TƯ', { kind: 'khac', rest: '' }],
    ['GIẤY UỶ QUYỀN', { kind: 'giay-uy-quyen', rest: '' }],
    ['VĂN BẢN', undefined],
    ['Thông báo về việc này được gửi ngay.', undefined],
    ['Kế hoạch hóa gia đình', undefined],
  ])('reads %s', (text, expected) => {
    expect(findKindLine(text)).toEqual(expected);
  });
});

describe('findKindOfSymbol', () => {
  test.each([
    ['/TB-UBND', 'thong-bao'],
    ['/2020/QĐ-UBND', 'quyet-dinh'],
    ['/2020/NĐ-CP', undefined],
    ['/UBND-NN', undefined],
  ])('reads %s', (symbol, kind) => {
    expect(findKindOfSymbol(symbol)).toBe(kind);
  });
});

describe('readHeaderLine', () => {
  test.each([
    [
      'SỐ:  144 /2002/QĐ/BTC',
      { type: 'number', number: '144/2002/QĐ/BTC', symbol: '/2002/QĐ/BTC' },
    ],
    ['Số:      /TB-UBND', { type: 'number', number: undefined, symbol: '/TB-UBND' }],
    [
      'Hà nội, ngày  22  tháng 11 năm 2002',
      { type: 'date', place: 'Hà nội', issuedOn: '2002-11-22' },
    ],
    [
      'Quảng Ngãi, ngày      tháng 01 năm 2025',
      { type: 'date', place: 'Quảng Ngãi', issuedOn: undefined },
    ],
    ['-----***-----', { type: 'rule' }],
    ['Ngày 18/6/2020, đồng chí Chủ tịch chủ trì', { type: 'other' }],
  ])('reads %j', (text, expected) => {
    expect(readHeaderLine(text)).toEqual(expected);
  });
});

describe('proposeTopics', () => {
  test('wants a topic’s words at least twice', () => {
    expect(proposeTopics('Hoc sinh và học  sinh', TOPICS)).toEqual(['giao-duc']);
    expect(proposeTopics('Giáo dục', TOPICS)).toEqual([]);
  });
});
