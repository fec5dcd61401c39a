import type { DataField } from '../domain/site/data-field.ts';

/** A table under `/du-lieu/`. */
export type TableName = 'thong-bao' | 'nhiem-vu' | 'co-quan' | 'muc';

/**
 * What each table holds, and its fields in the order of its columns. Fields that Nghị định 30/2020,
 * Phụ lục VI names bear its names; the others are in the same style. What is unknown is empty. Tables
 * refer to each other by `Notice` and `Id`, so that nothing is written twice.
 */
export const TABLE_FIELDS: Record<
  TableName,
  { title: string; about: string; fields: DataField[] }
> = {
  'thong-bao': {
    title: 'Thông báo',
    about: 'Mỗi hàng một thông báo.',
    fields: [
      { name: 'Id', meaning: 'Mã của thông báo: năm và tên ngắn, không đổi' },
      { name: 'TypeName', meaning: 'Tên loại văn bản', isOfficial: true },
      { name: 'CodeNumber', meaning: 'Số của văn bản', isOfficial: true },
      { name: 'CodeNotation', meaning: 'Ký hiệu của văn bản', isOfficial: true },
      { name: 'IssuedDate', meaning: 'Ngày, tháng, năm ban hành', isOfficial: true },
      { name: 'Subject', meaning: 'Trích yếu nội dung', isOfficial: true },
      { name: 'OrganName', meaning: 'Tên cơ quan ban hành', isOfficial: true },
      { name: 'SessionDate', meaning: 'Ngày họp, khi văn bản là kết luận của một phiên họp' },
      { name: 'Position', meaning: 'Chức vụ của người ký', isOfficial: true },
      { name: 'FullName', meaning: 'Họ và tên người ký', isOfficial: true },
      { name: 'Sections', meaning: 'Số mục của văn bản' },
      { name: 'Tasks', meaning: 'Số nhiệm vụ đọc ra được' },
      { name: 'Url', meaning: 'Địa chỉ của trang' },
    ],
  },
  'nhiem-vu': {
    title: 'Nhiệm vụ',
    about:
      'Mỗi hàng một nhiệm vụ: ai làm gì, khi nào. Tệp nhiem-vu.csv có các việc của những thông báo mới nhất, nhiều nhất 5.000 việc; việc của mọi thông báo ở tệp từng năm.',
    fields: [
      { name: 'Notice', meaning: 'Mã của thông báo (Id trong bảng thông báo)' },
      { name: 'Section', meaning: 'Mã của mục, như iv-7' },
      { name: 'Lead', meaning: 'Cơ quan chủ trì; nhiều cơ quan thì cách nhau bằng dấu chấm phẩy' },
      { name: 'Cooperating', meaning: 'Cơ quan phối hợp' },
      { name: 'ReportTo', meaning: 'Cơ quan nhận báo cáo' },
      { name: 'Due', meaning: 'Thời hạn đúng như mức văn bản nêu: ngày, tháng, quý, năm hay lời' },
      { name: 'DueDate', meaning: 'Ngày cuối cùng của thời hạn ấy', isOfficial: true },
      { name: 'Content', meaning: 'Câu giao việc, nguyên văn' },
      { name: 'Url', meaning: 'Địa chỉ của mục' },
    ],
  },
  'co-quan': {
    title: 'Cơ quan',
    about: 'Mỗi hàng một cơ quan trong danh bạ, kể cả cơ quan đã kết thúc hoạt động.',
    fields: [
      { name: 'Id', meaning: 'Mã riêng của trang này, không phải mã định danh của Nhà nước' },
      { name: 'OrganName', meaning: 'Tên chính thức khi cơ quan tồn tại', isOfficial: true },
      { name: 'Aliases', meaning: 'Tên khác và tên viết tắt' },
      { name: 'Kind', meaning: 'Loại cơ quan' },
      { name: 'Parent', meaning: 'Mã của cơ quan cấp trên trực tiếp' },
      { name: 'StartDate', meaning: 'Ngày bắt đầu; để trống khi chưa rõ' },
      { name: 'EndDate', meaning: 'Ngày kết thúc; để trống khi còn hoạt động hoặc chưa rõ' },
      { name: 'Successors', meaning: 'Mã của các cơ quan kế thừa' },
      { name: 'Sections', meaning: 'Số mục có nhắc tới cơ quan' },
      { name: 'Url', meaning: 'Địa chỉ của trang' },
    ],
  },
  muc: {
    title: 'Mục của thông báo',
    about: 'Mỗi hàng một mục của thông báo; toàn văn ở tệp data.json của từng thông báo.',
    fields: [
      { name: 'Notice', meaning: 'Mã của thông báo (Id trong bảng thông báo)' },
      { name: 'Section', meaning: 'Mã của mục, cũng là đuôi địa chỉ: #muc-iv-7' },
      { name: 'Number', meaning: 'Số mục như người ta dẫn: IV.7' },
      { name: 'Title', meaning: 'Tên mục, khi mục có tên' },
      { name: 'Topics', meaning: 'Mã các chủ đề' },
      { name: 'Opening', meaning: '160 ký tự đầu của mục' },
      { name: 'Url', meaning: 'Địa chỉ của mục' },
    ],
  },
};
