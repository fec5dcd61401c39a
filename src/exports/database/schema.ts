import { toAnchor } from '../../domain/site/address.ts';

/** A column of the published database: its definition in SQL, and its meaning for the reader. */
interface Column {
  sql: string;
  meaning: string;
}

/** A table or view of the published database. */
interface Table {
  meaning: string;
  columns: Record<string, Column>;
}

const KEY = { sql: 'INTEGER PRIMARY KEY', meaning: 'Khoá trong tệp này; không dùng lâu dài' };
const RANGE = {
  start: { sql: 'INTEGER NOT NULL', meaning: 'Ký tự đầu trong lời văn của mục, tính từ 0' },
  end: { sql: 'INTEGER NOT NULL', meaning: 'Ký tự sau chữ cuối' },
};

const to = (table: string, meaning: string, isRequired = true): Column => ({
  sql: `INTEGER ${isRequired ? 'NOT NULL ' : ''}REFERENCES ${table} ("key")`,
  meaning,
});
const text = (meaning: string): Column => ({ sql: 'TEXT', meaning });
const given = (meaning: string): Column => ({ sql: 'TEXT NOT NULL', meaning });

/** The tables of `niem-yet.sqlite`, in an order in which each refers only to earlier ones. */
export const DATABASE_TABLES = {
  agency: {
    meaning: 'Cơ quan trong danh bạ, kể cả cơ quan đã kết thúc hoạt động',
    columns: {
      key: KEY,
      id: given('Mã riêng của trang này, không đổi'),
      name: given('Tên chính thức khi cơ quan tồn tại'),
      kind: given('Loại cơ quan'),
      parent: to('agency', 'Cơ quan cấp trên trực tiếp', false),
      started_on: text('Ngày bắt đầu; trống khi chưa rõ'),
      ended_on: text('Ngày kết thúc; trống khi còn hoạt động hoặc chưa rõ'),
      url: given('Địa chỉ của trang'),
    },
  },
  agency_alias: {
    meaning: 'Tên gọi khác và tên viết tắt của cơ quan',
    columns: { agency: to('agency', 'Cơ quan'), name: given('Tên gọi khác') },
  },
  agency_successor: {
    meaning: 'Cơ quan nào nay làm việc của cơ quan nào',
    columns: {
      agency: to('agency', 'Cơ quan trước'),
      successor: to('agency', 'Cơ quan kế thừa'),
      scope: text('Phần việc; trống khi là toàn bộ'),
      taken_on: text('Từ ngày'),
      basis: text('Căn cứ'),
    },
  },
  topic: {
    meaning: 'Chủ đề',
    columns: { key: KEY, id: given('Mã của chủ đề'), name: given('Tên chủ đề') },
  },
  notice: {
    meaning: 'Thông báo',
    columns: {
      key: KEY,
      id: given('Mã của thông báo: năm và tên ngắn, không đổi'),
      year: { sql: 'INTEGER NOT NULL', meaning: 'Năm trong địa chỉ' },
      subject: given('Trích yếu'),
      kind: given('Tên loại văn bản'),
      document_number: text('Số và ký hiệu'),
      issued_on: text('Ngày ban hành'),
      issuer: to('agency', 'Cơ quan ban hành', false),
      session_name: text('Phiên họp'),
      session_on: text('Ngày họp'),
      signer_name: text('Người ký'),
      signer_position: text('Chức vụ của người ký'),
      url: given('Địa chỉ của trang'),
    },
  },
  section: {
    meaning: 'Mục của thông báo và các phần ngoài mục, theo thứ tự đọc, với toàn bộ lời văn',
    columns: {
      key: KEY,
      notice: to('notice', 'Thông báo'),
      id: given('Mã của mục, như iv-7; phần ngoài mục là preamble, closing, recipients'),
      number: text('Số mục như người ta dẫn: IV.7'),
      title: text('Tên mục'),
      text: given('Lời văn'),
    },
  },
  notice_topic: {
    meaning: 'Chủ đề của cả thông báo',
    columns: { notice: to('notice', 'Thông báo'), topic: to('topic', 'Chủ đề') },
  },
  section_topic: {
    meaning: 'Chủ đề của từng mục',
    columns: { section: to('section', 'Mục'), topic: to('topic', 'Chủ đề') },
  },
  role: {
    meaning: 'Vai trò của cơ quan',
    columns: { key: KEY, id: given('Mã, như trong data.json'), name: given('Tên vai trò') },
  },
  mention: {
    meaning: 'Chỗ nhắc tới cơ quan',
    columns: {
      section: to('section', 'Mục'),
      ...RANGE,
      agency: to('agency', 'Cơ quan được nhắc tới'),
      role: to('role', 'Vai trò theo câu văn'),
    },
  },
  deadline: {
    meaning: 'Thời hạn nêu trong văn bản',
    columns: {
      key: KEY,
      section: to('section', 'Mục'),
      ...RANGE,
      type: given('Mức văn bản nêu: on ngày, month, quarter, year, recurring lặp lại, text lời'),
      due: given('Thời hạn theo mức ấy'),
      last_day: text('Ngày cuối cùng của thời hạn'),
    },
  },
  task: {
    meaning: 'Nhiệm vụ: câu giao việc',
    columns: {
      key: KEY,
      section: to('section', 'Mục'),
      ...RANGE,
      deadline: to('deadline', 'Thời hạn', false),
    },
  },
  task_agency: {
    meaning: 'Cơ quan trong nhiệm vụ, với vai trò',
    columns: {
      task: to('task', 'Nhiệm vụ'),
      role: to('role', 'Vai trò'),
      agency: to('agency', 'Cơ quan'),
    },
  },
  citation: {
    meaning: 'Văn bản được dẫn',
    columns: {
      section: to('section', 'Mục'),
      ...RANGE,
      document_number: text('Số và ký hiệu'),
      kind: text('Loại văn bản'),
      issued_on: text('Ngày ban hành'),
      cited_notice: text('Mã của thông báo ở đây, khi có'),
      cited_section: text('Mã của mục'),
    },
  },
} as const satisfies Record<string, Table>;

/** A table of the published database. */
export type DatabaseTable = keyof typeof DATABASE_TABLES;

/** The questions most asked, as views over those tables. */
export const DATABASE_VIEWS = {
  task_list: {
    meaning:
      'Ai làm gì, khi nào: mỗi hàng một nhiệm vụ, với tên cơ quan, thời hạn và câu giao việc',
    sql: `SELECT notice.id AS notice, section.number AS section, notice.issued_on,
      (SELECT group_concat(agency.name, '; ') FROM task_agency JOIN agency ON agency.key = agency
        WHERE task = task.key AND role = 1) AS lead,
      (SELECT group_concat(agency.name, '; ') FROM task_agency JOIN agency ON agency.key = agency
        WHERE task = task.key AND role = 2) AS cooperating,
      deadline.due, deadline.last_day,
      trim(substr(section.text, task.start + 1, task.end - task.start)) AS words,
      iif(section.number IS NULL, notice.url, notice.url || '#${toAnchor('')}' || section.id) AS url
    FROM task JOIN section ON section.key = task.section JOIN notice ON notice.key = section.notice
    LEFT JOIN deadline ON deadline.key = task.deadline`,
  },
  mention_list: {
    meaning: 'Cơ quan nào được nhắc tới ở đâu, với vai trò gì',
    sql: `SELECT agency.id AS agency, agency.name, role.name AS role, notice.id AS notice,
      section.number AS section, notice.issued_on,
      substr(section.text, mention.start + 1, mention.end - mention.start) AS words
    FROM mention JOIN agency ON agency.key = mention.agency JOIN role ON role.key = mention.role
    JOIN section ON section.key = mention.section JOIN notice ON notice.key = section.notice`,
  },
} as const satisfies Record<string, { meaning: string; sql: string }>;

/** What the tables are most often searched by. */
export const DATABASE_INDICES = {
  section_of_notice: 'section (notice)',
  mention_of_agency: 'mention (agency)',
  task_agency_of_agency: 'task_agency (agency)',
} as const;
