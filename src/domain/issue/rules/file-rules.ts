import type { RuleEntry } from './rule-entry.ts';

/** Rules over a file as such: its bytes, its size, its name and its place. */
export const FILE_RULES = {
  'file-not-utf8': {
    severity: 'error',
    message: () =>
      'Tệp không phải văn bản Unicode (UTF-8). Hãy lưu lại với bảng mã UTF-8, hoặc dùng `npm run import` để chuyển từ TCVN3 hay VNI.',
  },
  'file-too-large': {
    severity: 'error',
    message: (size: string, limit: string) =>
      `Tệp nặng ${size}, giới hạn là ${limit}. Hãy tách phụ lục ra tệp riêng rồi đính kèm bản gốc.`,
  },
  'file-missing': {
    severity: 'error',
    message: (path: string) =>
      `Thiếu tệp \`${path}\`, hoặc tệp trống. Kho nào cũng cần tệp này: tên trang, giới thiệu, cơ quan, địa chỉ.`,
  },
  'file-misplaced': {
    severity: 'error',
    message: (path: string) =>
      `Tệp \`${path}\` không nằm trong thư mục của một năm. Hãy đặt vào \`notices/<năm>/\`, ví dụ \`notices/2020/ten-thong-bao.mdx\`.`,
  },
  'slug-invalid': {
    severity: 'error',
    message: (slug: string, suggestion: string) =>
      `Tên tệp \`${slug}\` không dùng làm địa chỉ được: chỉ dùng chữ thường không dấu, chữ số và gạch nối. Nên đổi thành \`${suggestion}\`.`,
  },
  'slug-duplicate': {
    severity: 'error',
    message: (address: string, other: string) =>
      `Địa chỉ \`${address}\` đã được dùng bởi \`${other}\`. Hãy đổi tên một trong hai tệp.`,
  },
} as const satisfies Record<string, RuleEntry>;
