import type { DataField } from '../../domain/site/data-field.ts';

/** What `data.json` beside a notice holds, in its order. */
export const NOTICE_FIELDS: DataField[] = [
  { name: 'notice', meaning: 'Mã của thông báo: <năm>/<tên ngắn>' },
  { name: 'subject', meaning: 'Trích yếu, như văn bản ghi' },
  { name: 'kind', meaning: 'Mã của loại văn bản' },
  { name: 'documentNumber', meaning: 'Số và ký hiệu' },
  { name: 'place', meaning: 'Địa danh' },
  { name: 'issuedOn', meaning: 'Ngày ban hành' },
  { name: 'issuer', meaning: 'Mã của cơ quan ban hành' },
  { name: 'session', meaning: 'Phiên họp: tên và ngày họp' },
  { name: 'concludedBy', meaning: 'Người kết luận: họ tên và chức vụ' },
  { name: 'signer', meaning: 'Người ký: họ tên, chức vụ, thẩm quyền ký' },
  { name: 'topics', meaning: 'Mã các chủ đề của cả văn bản' },
  { name: 'unknown', meaning: 'Trường nào không rõ, và vì sao' },
  { name: 'inferred', meaning: 'Trường nào do người lưu trữ suy ra, và căn cứ' },
  { name: 'source', meaning: 'Tệp gốc và mã SHA-256 của tệp' },
  { name: 'preamble', meaning: 'Lời văn trước mục đầu tiên' },
  { name: 'sections', meaning: 'Các mục: mã, số, tên, lời văn, chủ đề, mục chứa nó' },
  { name: 'closing', meaning: 'Câu kết của văn bản' },
  { name: 'recipients', meaning: 'Nơi nhận' },
  { name: 'signature', meaning: 'Các dòng của phần ký' },
  {
    name: 'mentions',
    meaning:
      'Chỗ nhắc tới cơ quan: mục, chữ trong văn bản, vị trí, mã cơ quan, vai trò (lead chủ trì, cooperating phối hợp, reportTo nhận báo cáo, recipient nơi nhận, mentioned được nhắc tới)',
  },
  {
    name: 'deadlines',
    meaning:
      'Thời hạn: mục, chữ trong văn bản, vị trí, và due với đúng mức văn bản nêu (on ngày, month tháng, quarter quý, year năm, recurring lặp lại, text chỉ có lời)',
  },
  {
    name: 'tasks',
    meaning:
      'Nhiệm vụ: mục, vị trí của câu, cơ quan chủ trì, phối hợp, nhận báo cáo, và số thứ tự của thời hạn trong deadlines, tính từ 0',
  },
  { name: 'citations', meaning: 'Văn bản được dẫn: số, loại, ngày, và thông báo ở đây nếu có' },
  { name: 'results', meaning: 'Chỗ báo kết quả một nhiệm vụ của thông báo trước' },
  {
    name: 'relations',
    meaning: 'Quan hệ với thông báo khác: thay thế, sửa đổi, căn cứ, báo kết quả',
  },
];
