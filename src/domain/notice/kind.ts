/**
 * The kinds of administrative document of Nghị định 30/2020/NĐ-CP, Điều 7, with the abbreviation
 * that its Phụ lục III prescribes in a document's symbol; `khac` is everything else.
 */
export const NOTICE_KINDS = {
  'nghi-quyet': { name: 'Nghị quyết', abbreviation: 'NQ' },
  'quyet-dinh': { name: 'Quyết định', abbreviation: 'QĐ' },
  'chi-thi': { name: 'Chỉ thị', abbreviation: 'CT' },
  'quy-che': { name: 'Quy chế', abbreviation: 'QC' },
  'quy-dinh': { name: 'Quy định', abbreviation: 'QyĐ' },
  'thong-cao': { name: 'Thông cáo', abbreviation: 'TC' },
  'thong-bao': { name: 'Thông báo', abbreviation: 'TB' },
  'huong-dan': { name: 'Hướng dẫn', abbreviation: 'HD' },
  'chuong-trinh': { name: 'Chương trình', abbreviation: 'CTr' },
  'ke-hoach': { name: 'Kế hoạch', abbreviation: 'KH' },
  'phuong-an': { name: 'Phương án', abbreviation: 'PA' },
  'de-an': { name: 'Đề án', abbreviation: 'ĐA' },
  'du-an': { name: 'Dự án', abbreviation: 'DA' },
  'bao-cao': { name: 'Báo cáo', abbreviation: 'BC' },
  'bien-ban': { name: 'Biên bản', abbreviation: 'BB' },
  'to-trinh': { name: 'Tờ trình', abbreviation: 'TTr' },
  'hop-dong': { name: 'Hợp đồng', abbreviation: 'HĐ' },
  'cong-van': { name: 'Công văn', abbreviation: undefined },
  'cong-dien': { name: 'Công điện', abbreviation: 'CĐ' },
  'ban-ghi-nho': { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  'ban-thoa-thuan': { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  'giay-uy-quyen': { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  'giay-moi': { name: 'Giấy mời', abbreviation: 'GM' },
  'giay-gioi-thieu': { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  'giay-nghi-phep': { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  'phieu-gui': { name: 'Phiếu gửi', abbreviation: 'PG' },
  'phieu-chuyen': { name: 'Phiếu chuyển', abbreviation: 'PC' },
  'phieu-bao': { name: 'Phiếu báo', abbreviation: 'PB' },
  'thu-cong': { name: 'Thư công', abbreviation: undefined },
  khac: { name: 'Văn bản khác', abbreviation: undefined },
} as const satisfies Record<string, { name: string; abbreviation: string | undefined }>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const NOTICE_KIND_IDS = Object.keys(NOTICE_KINDS) as NoticeKind[];
