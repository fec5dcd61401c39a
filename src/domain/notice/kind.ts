/** A kind of document, with what naming it, citing it and recognising it need. */
interface DocumentKind {
  name: string;
  /** What stands for it in a document's symbol: `TB` in `05/TB-UBND`. */
  abbreviation: string | undefined;
  /** Other ways in which its name is spelled. */
  variants?: readonly string[];
  /** False for a word that says something else before a number: «Dự án 661», «theo hợp đồng số …». */
  isCited?: false;
  /** False for a word that never is the title of a document. */
  isTitle?: false;
  /** A word that is also said of documents of other kinds. */
  isLoose?: true;
  /** What it is about stands between its name and its number: «Luật Đầu tư công số 39/2019/QH14». */
  isNamedBySubject?: true;
}

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
  'du-an': { name: 'Dự án', abbreviation: 'DA', isCited: false },
  'bao-cao': { name: 'Báo cáo', abbreviation: 'BC' },
  'bien-ban': { name: 'Biên bản', abbreviation: 'BB' },
  'to-trinh': { name: 'Tờ trình', abbreviation: 'TTr' },
  'hop-dong': { name: 'Hợp đồng', abbreviation: 'HĐ', isCited: false },
  'cong-van': { name: 'Công văn', abbreviation: undefined },
  'cong-dien': { name: 'Công điện', abbreviation: 'CĐ' },
  'ban-ghi-nho': { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  'ban-thoa-thuan': { name: 'Bản thỏa thuận', abbreviation: 'BTT', variants: ['Bản thoả thuận'] },
  'giay-uy-quyen': { name: 'Giấy ủy quyền', abbreviation: 'GUQ', variants: ['Giấy uỷ quyền'] },
  'giay-moi': { name: 'Giấy mời', abbreviation: 'GM' },
  'giay-gioi-thieu': { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  'giay-nghi-phep': { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  'phieu-gui': { name: 'Phiếu gửi', abbreviation: 'PG' },
  'phieu-chuyen': { name: 'Phiếu chuyển', abbreviation: 'PC' },
  'phieu-bao': { name: 'Phiếu báo', abbreviation: 'PB' },
  'thu-cong': { name: 'Thư công', abbreviation: undefined },
  khac: { name: 'Văn bản khác', abbreviation: undefined, isCited: false, isTitle: false },
} as const satisfies Record<string, DocumentKind>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const NOTICE_KIND_IDS = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** Kinds that notices cite and are not themselves; a file of such a kind is kept as `khac`. */
const OTHER_KINDS = {
  'bo-luat': { name: 'Bộ luật', abbreviation: undefined, isNamedBySubject: true },
  luat: { name: 'Luật', abbreviation: 'L', isNamedBySubject: true },
  'phap-lenh': { name: 'Pháp lệnh', abbreviation: 'PL', isNamedBySubject: true },
  lenh: { name: 'Lệnh', abbreviation: 'L' },
  'sac-lenh': { name: 'Sắc lệnh', abbreviation: 'SL' },
  'nghi-dinh': { name: 'Nghị định', abbreviation: 'NĐ' },
  'thong-tu': { name: 'Thông tư', abbreviation: 'TT' },
  'thong-tu-lien-tich': { name: 'Thông tư liên tịch', abbreviation: 'TTLT' },
  'ket-luan': { name: 'Kết luận', abbreviation: 'KL', isLoose: true },
  'van-ban': { name: 'Văn bản', abbreviation: undefined, isTitle: false, isLoose: true },
} as const satisfies Record<string, DocumentKind>;

type DocumentKindId = NoticeKind | keyof typeof OTHER_KINDS;

/** Every kind of document that is known by name, the longest name first. */
export const DOCUMENT_KINDS: readonly (DocumentKind & { id: DocumentKindId })[] = Object.entries({
  ...NOTICE_KINDS,
  ...OTHER_KINDS,
})
  .map(([id, kind]) => ({ id: id as DocumentKindId, ...kind })) // the tables' own keys
  .sort((a, b) => b.name.length - a.name.length);

/** Tell whether a kind is one that a notice may have, `khac` included. */
export function isNoticeKind(id: string): id is NoticeKind {
  return Object.hasOwn(NOTICE_KINDS, id);
}

/** Every spelling of a kind's name. */
export function spellingsOf({ name, variants = [] }: DocumentKind): string[] {
  return [name, ...variants];
}
