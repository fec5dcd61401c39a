/** A field of the open data. */
export interface DataField {
  name: string;
  meaning: string;
  /** Its name is that of Nghị định 30/2020/NĐ-CP, Phụ lục VI. */
  isOfficial?: true;
}

/** The fields of each table under `/du-lieu/`, in the order of its columns. */
export const TABLE_FIELDS: Record<string, { about: string; fields: DataField[] }> = {
  'thong-bao': {
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
    about: 'Mỗi hàng một nhiệm vụ: ai làm gì, khi nào.',
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
