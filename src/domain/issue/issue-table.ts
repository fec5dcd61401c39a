interface RuleEntry {
  severity: Severity;
  // Each rule has details of its own; `RuleDetails` recovers their types.
  message: (...details: never[]) => string;
}

/**
 * How grave an issue is. `mended` is an error of the file that reading puts right, so that it need not
 * keep the site from being built: the check still fails, the file is still to be corrected.
 */
export type Severity = 'error' | 'mended' | 'warning';

/**
 * Every rule over `content/`: its id, how grave it is, and its sentence for archivists. The id is
 * also the heading in `content/README.md` and the name of a fixture in `tests/fixtures/`.
 */
export const ISSUE_TABLE = {
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
  'text-not-nfc': {
    severity: 'mended',
    message: (found: string, expected: string) =>
      `Chữ «${found}» được gõ bằng dấu rời (Unicode tổ hợp); cần dạng dựng sẵn «${expected}». Chạy lại qua \`npm run import\`, hoặc gõ lại chữ này.`,
  },
  'text-invisible': {
    severity: 'mended',
    message: (code: string) =>
      `Có một ký tự không nhìn thấy được (${code}) nằm giữa chữ; hãy xóa nó đi, nếu không tìm kiếm sẽ sai.`,
  },
  'body-empty': {
    severity: 'error',
    message: () => 'Thông báo chưa có nội dung. Hãy chép nguyên văn vào sau phần khai báo.',
  },
  'mdx-syntax': {
    severity: 'error',
    message: (detail: string) => detail,
  },
  'mdx-import': {
    severity: 'error',
    message: (word: string) =>
      `Dòng bắt đầu bằng \`${word}\` là mã lệnh, mà nội dung không được chứa mã lệnh. Hãy xóa dòng này.`,
  },
  'mdx-expression': {
    severity: 'error',
    message: () =>
      'Dấu ngoặc nhọn `{…}` bị hiểu là mã lệnh, mà nội dung không được chứa mã lệnh. Nếu đây là chữ của văn bản, hãy viết `\\{` và `\\}`.',
  },
  'html-raw': {
    severity: 'error',
    message: (tag: string) =>
      `Không dùng được thẻ HTML \`<${tag}>\`. Hãy dùng \`**đậm**\`, \`*nghiêng*\`, bảng và danh sách Markdown; nếu là chữ của văn bản, hãy viết \`\\<\`.`,
  },
  'component-unknown': {
    severity: 'error',
    message: (name: string, nearest: string | undefined) =>
      `Không có thẻ \`<${name}>\`.${didYouMean(nearest, (value) => `<${value}>`)} Chỉ dùng được: Agency, Deadline, Sic, Section, Note.`,
  },
  'component-attribute': {
    severity: 'error',
    message: (name: string, expected: string) => `Thẻ \`<${name}>\` cần ${expected}.`,
  },
  'component-empty': {
    severity: 'error',
    message: (name: string) =>
      `Thẻ \`<${name}>\` phải bao quanh chữ của văn bản, mà ở đây không có chữ nào.`,
  },
  'link-unsafe': {
    severity: 'error',
    message: (url: string) =>
      `Không dùng được liên kết \`${url}\`: chỉ nhận địa chỉ bắt đầu bằng https://, http://, mailto:, / hoặc #.`,
  },
  'image-unsupported': {
    severity: 'error',
    message: () => 'Không đặt ảnh vào nội dung: hãy để ảnh trong bản gốc đính kèm (`source`).',
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
  'secrecy-mark': {
    severity: 'error',
    message: (mark: string) =>
      `Văn bản mang dấu «${mark}» thì không được đăng công khai. Hãy gỡ tệp này khỏi thư mục nội dung.`,
  },
} as const satisfies Record<string, RuleEntry>;

export type Rule = keyof typeof ISSUE_TABLE;

function didYouMean(nearest: string | undefined, quote = (value: string) => value): string {
  return nearest ? ` Có phải bạn muốn ghi \`${quote(nearest)}\`?` : '';
}
