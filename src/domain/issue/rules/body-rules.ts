import { didYouMean, type RuleEntry } from './rule-entry.ts';

/** Rules over the text of a notice: what it may be made of, and its characters. */
export const BODY_RULES = {
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
    message: (name: string, nearest: string | undefined, known: readonly string[]) =>
      `Không có thẻ \`<${name}>\`.${didYouMean(nearest, (value) => `<${value}>`)} Chỉ dùng được: ${known.join(', ')}.`,
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
  'text-not-nfc': {
    severity: 'warning',
    message: (found: string, expected: string) =>
      `Chữ «${found}» được gõ bằng dấu rời (Unicode tổ hợp); cần dạng dựng sẵn «${expected}». Chạy lại qua \`npm run import\`, hoặc gõ lại chữ này.`,
  },
  'text-invisible': {
    severity: 'warning',
    message: (code: string) =>
      `Có một ký tự không nhìn thấy được (${code}) nằm giữa chữ; hãy xóa nó đi, nếu không tìm kiếm sẽ sai.`,
  },
  'secrecy-mark': {
    severity: 'error',
    message: (mark: string) =>
      `Văn bản mang dấu «${mark}» thì không được đăng công khai. Hãy gỡ tệp này khỏi thư mục nội dung.`,
  },
} as const satisfies Record<string, RuleEntry>;
