import type { RuleEntry } from './rule-entry.ts';

/** Rules over what a text seems to say: only a person who sees the original can tell. */
export const DOUBT_RULES = {
  'look-alike-letter': {
    severity: 'warning',
    message: (found: string, expected: string, code: string) =>
      `Chữ «${found}» có một ký tự (${code}) trông giống nhưng không phải chữ Việt; cần gõ lại thành «${expected}».`,
  },
  'numbering-jump': {
    severity: 'warning',
    message: (before: string, beforeLine: number, found: string, missing: string) =>
      `Số mục nhảy từ \`${before}\` (dòng ${beforeLine}) sang \`${found}\`, thiếu \`${missing}\`. Hãy so với bản gốc; nếu bản gốc ghi đúng như vậy thì giữ nguyên.`,
  },
  'sentence-cut': {
    severity: 'warning',
    message: (before: string, beforeLine: number, after: string) =>
      `Câu như bị cắt đôi: đoạn ở dòng ${beforeLine} dừng ở «…${before}», đoạn này bắt đầu bằng «${after}…». Nếu là một câu, hãy nối hai đoạn lại.`,
  },
  'heading-level': {
    severity: 'warning',
    message: (number: string, marks: string, other: string, otherMarks: string, wanted: string) =>
      `Tiêu đề \`${number}\` có cấp \`${marks}\`, không hợp với \`${other}\` có cấp \`${otherMarks}\`; theo cách đánh số thì cần \`${wanted}\`.`,
  },
  'personal-identifier': {
    severity: 'warning',
    message: (what: string, masked: string) =>
      `Có ${what} (${masked}). Thông tin cá nhân không nên đăng công khai; hãy che bớt nếu pháp luật không buộc phải đăng.`,
  },
  'unknown-body': {
    severity: 'warning',
    message: (name: string, places: string, entry: string) =>
      `«${name}» trông như tên một cơ quan nhưng chưa có trong danh bạ (${places}). Nếu đúng là cơ quan, hãy dán dòng này vào một tệp trong \`content/agencies/\`: \`${entry}\``,
  },
  'slug-changed': {
    severity: 'warning',
    message: (path: string, id: string, nearest: string | undefined) =>
      `Địa chỉ \`${path}\` đã từng được đăng mà nay không còn tệp nào. Nếu tệp được đổi tên, hãy ghi \`aliases: [${id}]\` vào ${nearest ? `\`notices/${nearest}.mdx\`` : 'tệp mới'}; nếu được gỡ có chủ ý thì bỏ qua.`,
  },
  'alias-taken': {
    severity: 'error',
    message: (alias: string, other: string) =>
      `Địa chỉ cũ \`${alias}\` không dùng được: \`${other}\` đang mang địa chỉ ấy.`,
  },
} as const satisfies Record<string, RuleEntry>;
