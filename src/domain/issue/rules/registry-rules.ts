import type { RuleEntry } from './rule-entry.ts';

/** Rules over the records of agencies taken together. */
export const REGISTRY_RULES = {
  'parent-cycle': {
    severity: 'error',
    message: (chain: string) =>
      `Cơ quan cấp trên lần ngược lại chính nó: ${chain}. Hãy sửa một trường \`parent\` trong vòng này.`,
  },
  'agency-dates': {
    severity: 'error',
    message: (from: string, to: string) =>
      `Ngày kết thúc \`${to}\` đứng trước ngày bắt đầu \`${from}\`. Hãy xem lại \`from\` và \`to\`.`,
  },
  'name-clash': {
    severity: 'warning',
    message: (name: string, other: string) =>
      `Tên «${name}» cũng là tên của \`${other}\`, cùng địa bàn và cùng thời gian, nên không biết văn bản nói tới cơ quan nào. Hãy ghi \`from\`, \`to\`, hoặc bỏ bớt một tên gọi.`,
  },
} as const satisfies Record<string, RuleEntry>;
