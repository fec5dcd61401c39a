import { didYouMean, type RuleEntry } from './rule-entry.ts';

/** Rules over the fields at the head of a notice, and over registry files as YAML. */
export const HEADER_RULES = {
  'yaml-syntax': {
    severity: 'error',
    message: (detail: string) => `Phần khai báo YAML bị lỗi: ${detail}`,
  },
  'frontmatter-missing': {
    severity: 'error',
    message: () =>
      'Thiếu phần khai báo ở đầu tệp. Hãy mở đầu bằng một dòng `---`, các dòng `subject:` và `kind:`, rồi một dòng `---`.',
  },
  'field-missing': {
    severity: 'error',
    message: (field: string, meaning: string) => `Thiếu trường \`${field}\` (${meaning}).`,
  },
  'field-unknown': {
    severity: 'error',
    message: (field: string, nearest: string | undefined) =>
      `Không có trường nào tên \`${field}\`.${didYouMean(nearest)}`,
  },
  'field-type': {
    severity: 'error',
    message: (field: string, expected: string) => `Trường \`${field}\` phải là ${expected}.`,
  },
  'kind-unknown': {
    severity: 'error',
    message: (value: string, nearest: string | undefined) =>
      `Không có loại văn bản \`${value}\`.${didYouMean(nearest)} Danh sách loại có trong sổ tay; loại không có tên thì ghi \`khac\`.`,
  },
  'date-invalid': {
    severity: 'error',
    message: (value: string, expected: string) =>
      `\`${value}\` không phải là ngày có thật; cần viết theo dạng năm-tháng-ngày, ví dụ \`2020-06-18\`.${expected}`,
  },
  'agency-unknown': {
    severity: 'error',
    message: (id: string, nearest: string | undefined) =>
      `Không có cơ quan nào mang mã \`${id}\` trong \`content/agencies/\`.${didYouMean(nearest)}`,
  },
  'topic-unknown': {
    severity: 'error',
    message: (id: string, nearest: string | undefined) =>
      `Không có chủ đề nào mang mã \`${id}\` trong \`content/topics.yaml\`.${didYouMean(nearest)}`,
  },
  'id-duplicate': {
    severity: 'error',
    message: (id: string, other: string) => `Mã \`${id}\` đã được khai báo ở \`${other}\`.`,
  },
  'original-missing': {
    severity: 'error',
    message: (file: string) => `Không tìm thấy bản gốc \`${file}\` trong \`content/originals/\`.`,
  },
  'original-changed': {
    severity: 'error',
    message: (file: string, actual: string) =>
      `Bản gốc \`${file}\` không còn khớp mã SHA-256 đã khai báo; mã của tệp hiện nay là \`${actual}\`.`,
  },
} as const satisfies Record<string, RuleEntry>;
