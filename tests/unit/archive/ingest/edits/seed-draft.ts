import { createHash } from 'node:crypto';
import type { Draft, NoticeDraft, RecordDraft } from './draft.ts';

/** The archive of an invented district, small and with something of everything. */
export function makeDraft(): Draft {
  return structuredClone({
    agencies: new Map([
      ['huyen.yaml', new Map(Object.entries(DISTRICT))],
      ['tinh-va-xa.yaml', new Map(Object.entries(OTHERS))],
    ]),
    topics: new Map(
      Object.entries({
        'giao-duc': { name: 'Giáo dục', aliases: ['trường học'] },
        'dat-dai': { name: 'Đất đai' },
        'thien-tai': { name: 'Phòng, chống thiên tai' },
      } satisfies Record<string, RecordDraft>),
    ),
    glossary: new Map<string, unknown>([
      ['ambiguous', ['TT', 'TP']],
      ['UBND', 'Ủy ban nhân dân'],
      ['KT-HT', 'Kinh tế - Hạ tầng'],
    ]),
    site: {
      name: 'Kho mẫu',
      description: 'Kho văn bản dùng để thử.',
      authority: 'ubnd-huyen',
      address: 'https://kho-mau.example.vn',
    },
    notices: new Map(Object.entries(NOTICES)),
    originals: new Map(Object.entries(ORIGINALS)),
    spoiled: new Map(),
  });
}

/** SHA-256 of an original's words. */
export function digestWords(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

const PLACE = 'ha-son/suoi-may';

/** The agencies of the district, by id. */
export const DISTRICT: Record<string, RecordDraft> = {
  'ubnd-huyen': {
    name: 'Ủy ban nhân dân huyện Suối Mây',
    kind: 'nha-nuoc',
    place: PLACE,
    aliases: [{ name: 'UBND huyện', type: 'abbreviation' }],
    to: '2025-06-30',
    successors: [{ to: 'ubnd-xa-dong-tam', on: '2025-07-01', scope: 'địa bàn xã Đồng Tâm' }],
  },
  'phong-tai-chinh': {
    name: 'Phòng Tài chính - Kế hoạch',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-huyen',
    aliases: [{ name: 'Phòng TC-KH', type: 'abbreviation' }],
  },
  'phong-kinh-te': {
    name: 'Phòng Kinh tế và Hạ tầng',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-huyen',
  },
  'phong-lao-dong': {
    name: 'Phòng Lao động - Thương binh và Xã hội',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-huyen',
  },
  'van-phong': {
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-huyen',
  },
  'cong-an-huyen': {
    name: 'Công an huyện',
    kind: 'nganh-doc',
    parent: 'ubnd-huyen',
    to: '2025-02-28',
  },
};

/** The agencies above and below it, by id. */
export const OTHERS: Record<string, RecordDraft> = {
  'ubnd-tinh': { name: 'Ủy ban nhân dân tỉnh Hà Sơn', kind: 'nha-nuoc', place: 'ha-son' },
  'so-tai-chinh': { name: 'Sở Tài chính', kind: 'co-quan-chuyen-mon', parent: 'ubnd-tinh' },
  'so-noi-vu': {
    name: 'Sở Nội vụ',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-tinh',
    from: '2008-01-01',
  },
  'ubnd-xa-dong-tam': {
    name: 'Ủy ban nhân dân xã Đồng Tâm',
    kind: 'ubnd-xa',
    place: `${PLACE}/dong-tam`,
    parent: 'ubnd-huyen',
  },
  'ubnd-xa-tien-bo': {
    name: 'Ủy ban nhân dân xã Tiến Bộ',
    kind: 'ubnd-xa',
    place: `${PLACE}/tien-bo`,
    parent: 'ubnd-huyen',
  },
  'tram-y-te-dong-tam': {
    name: 'Trạm Y tế xã Đồng Tâm',
    kind: 'don-vi-su-nghiep',
    parent: 'ubnd-xa-dong-tam',
  },
  'tram-y-te-tien-bo': {
    name: 'Trạm Y tế xã Tiến Bộ',
    kind: 'don-vi-su-nghiep',
    parent: 'ubnd-xa-tien-bo',
  },
};

const ORIGINALS = {
  'tb-05.txt': 'Thông báo số 05/TB-UBND, bản gốc nhận qua văn thư.\n',
  'phu-luc.txt': 'Phụ lục kèm theo hai văn bản.\n',
};

function issue(number: string, issuedOn: string, more: RecordDraft = {}): RecordDraft {
  return {
    subject: `Thông báo số ${number} về nhiệm vụ trọng tâm`,
    kind: 'thong-bao',
    documentNumber: number,
    issuedOn,
    issuer: 'ubnd-huyen',
    ...more,
  };
}

function original(file: keyof typeof ORIGINALS): RecordDraft {
  return { source: { file, sha256: digestWords(ORIGINALS[file]) } };
}

const SIGNATURE = ['**TL. CHỦ TỊCH**', '**CHÁNH VĂN PHÒNG**', '**Đặng Minh Phú**'];

const NOTICES: Record<string, NoticeDraft> = {
  '2020/tb-05.mdx': {
    header: issue('05/TB-UBND', '2020-06-18', { topics: ['giao-duc'], ...original('tb-05.txt') }),
    body: [
      'Ngày 15/6/2020, UBND huyện họp phiên thường kỳ. Chủ tịch UBND huyện kết luận:',
      '## I. NHIỆM VỤ',
      '1. Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Công an huyện báo cáo UBND huyện trước ngày 15/7/2020.',
      '<Section topics="dat-dai" />',
      '2. Giao các phòng: Tài chính - Kế hoạch, Kinh tế và Hạ tầng, Lao động - Thương binh và Xã hội thực hiện:',
      '- Rà soát đất đai của xã Đồng Tâm;\n- Báo cáo **Sở TC** trong quý III/2020.',
      'Trên đây là kết luận của Chủ tịch UBND huyện./.',
      '**Nơi nhận:**',
      '- UBND tỉnh;\n- UBND các xã: Đồng Tâm, Tiến Bộ;\n- Lưu: VT.',
      ...SIGNATURE,
    ],
  },
  '2020/tb-07.mdx': {
    header: issue('07/TB-UBND', '2020-07-20', {
      aliases: ['2020/thong-bao-so-7'],
      relations: [{ type: 'can-cu', to: '2020/tb-05#muc-i-1' }],
    }),
    body: [
      'Thực hiện Thông báo số 05/TB-UBND ngày 18/6/2020 của UBND huyện và Thông báo số 05/TB-UBND.',
      '1. Công an huyện, phòng lao động - thương binh và xã hội đôn đốc <Result of="2020/tb-05#muc-i-1">đã báo cáo xong</Result>.',
      '2. Các Sở: TC, NV có ý kiến; Sở NV trả lời theo khoản 1 Mục I Thông báo số 5/TB-UBND ngày 18/6/2020.',
      'Nay thông báo để <Agency id="phong-lao-dong">phòng ấy</Agency> biết./.',
    ],
  },
  '2020/sau-thang/bc-06.mdx': {
    header: {
      subject: 'Báo cáo sáu tháng đầu năm',
      kind: 'bao-cao',
      documentNumber: '05/BC-UBND',
      issuer: 'ubnd-xa-dong-tam',
      unknown: { issuedOn: 'Bản nhận được không ghi ngày.' },
    },
    body: [
      'UBND xã báo cáo UBND huyện, Chi cục Kiểm lâm huyện như sau.',
      '1. Trạm Y tế xã Đồng Tâm, xã Tiến Bộ đã tiêm chủng. Ban Quản lý dự án Đầu tư Xây dựng huyện khảo sát.',
      '2. Văn phòng UBND tỉnh, Trạm Y tế phối hợp trước ngày 30 tháng 9.',
    ],
  },
  '2020/mau-bang.mdx': {
    header: { subject: 'Bảng phân công', kind: 'ke-hoach', ...original('phu-luc.txt') },
    body: [
      '| Việc | Đơn vị | |\n| - | - | - |\n| Rà soát 𠀀 | Phòng TC-KH | |\n| | **Công an huyện** | trước ngày 01/9/2020 |',
      '<Section topics="thien-tai" />',
      'Ghi thêm<Note>xem <Agency id="so-noi-vu">sở ấy</Agency></Note>: <Sic correct="tháo gỡ">tháo gở</Sic>.',
    ],
  },
  '2021/tb-05.mdx': {
    header: issue('05/TB-UBND', '2021-03-02', {
      topics: ['thien-tai'],
      relations: [{ type: 'thay-the', to: '2020/tb-07', note: 'toàn bộ' }],
      ...original('phu-luc.txt'),
    }),
    body: [
      'Điều 1. Thay thế Thông báo số 07/TB-UBND ngày 20/7/2020.',
      'Điều 2. <Task lead="phong-kinh-te" cooperating="cong-an-huyen" due="2021-05">Sửa đường liên xã.</Task>',
      'Điều 3. UBND xã Đồng Tâm, UBND xã Tiến Bộ và Phòng KT-HT thi hành.',
    ],
  },
  '2021/tb-06.md': {
    header: issue('06/TB-UBND', '2021-03-02', {
      session: { name: 'Phiên họp tháng 2', heldOn: '2021-02-26' },
      signer: { name: 'Vàng Quốc Thái', position: 'Chủ tịch', capacity: 'TM' },
    }),
    body: [
      'Căn cứ Thông báo số 05/TB-UBND ngày 02/3/2021; Thông báo số 5 của UBND huyện.',
      'I. Văn phòng HĐND và UBND huyện theo dõi, báo cáo hằng tháng.',
      'II. Giám đốc Sở Nội vụ, Chi cục Thuế huyện cho ý kiến <Deadline on="2021-04-01">trước kỳ họp</Deadline>.',
      'Trên đây là nội dung <Agency id="so-tai-chinh">sở</Agency> cần biết./.',
    ],
  },
  '2022/hd-01.mdx': {
    header: {
      subject: 'Hướng dẫn kê khai',
      kind: 'huong-dan',
      documentNumber: '01/HD-STC',
      issuer: 'so-tai-chinh',
    },
    body: [
      'Sở hướng dẫn UBND các huyện, UBND huyện Suối Mây, Phòng Tài chính - Kế hoạch huyện Suối Mây.',
      '1. Đơn vị kê khai trước 31/12/2022.\n2. Sở Nội vụ và Sở Tài chính tổng hợp.',
      'TM. <Agency id="so-tai-chinh">SỞ TÀI CHÍNH</Agency>',
      'GIÁM ĐỐC',
      'Lò Văn Hặc',
    ],
  },
  '2024/kh-09.mdx': {
    header: issue('09/KH-UBND', '2024-02-01', {
      kind: 'ke-hoach',
      topics: ['giao-duc', 'dat-dai'],
    }),
    body: [
      'I. **Mục đích**',
      'Thực hiện Kế hoạch của UBND tỉnh.',
      'II. Phân công',
      '1. Công an huyện: tuần tra [đường này](https://example.vn/duong).',
      '2. Phòng Lao động - TB&XH; Kinh tế và Hạ tầng: xong trong tháng 5 năm 2024.',
      '<Section topics="giao-duc thien-tai" />',
      'Trên đây là kế hoạch, đề nghị các đơn vị thực hiện./.',
      '<Section topics="dat-dai" />',
    ],
  },
  '2025/tb-02.mdx': {
    header: issue('02/TB-UBND', '2025-07-15', { issuer: 'ubnd-xa-dong-tam' }),
    body: [
      'UBND xã tiếp nhận hồ sơ của UBND huyện trước đây và Công an huyện (nay là Công an xã).',
      '1. Trạm Y tế rà soát trước ngày 31/7/2025.',
      '2. UBND tỉnh, Sở Tài chính cho ý kiến về Thông báo số 06/TB-UBND ngày 02/3/2021 của UBND huyện.',
    ],
  },
  '2025/tb-03.mdx': {
    header: issue('03/TB-UBND', '2025-07-20', {
      issuer: 'ubnd-xa-tien-bo',
      relations: [{ type: 'vien-dan', to: '2020/thong-bao-so-7' }],
    }),
    body: ['UBND xã thông báo lịch họp với UBND xã Đồng Tâm.', '1. Họp ngày 01/8/2025.'],
  },
};
