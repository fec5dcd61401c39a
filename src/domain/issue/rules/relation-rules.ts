import { didYouMean, type RuleEntry } from './rule-entry.ts';

/** Rules over the relations between notices, checked once all of them are read. */
export const RELATION_RULES = {
  'relation-unknown': {
    severity: 'error',
    message: (place: string, nearest: string | undefined) =>
      `Kho không có thông báo hay mục nào ở \`${place}\`.${didYouMean(nearest)}`,
  },
  'relation-cycle': {
    severity: 'error',
    message: (type: string, chain: string) =>
      `Quan hệ \`${type}\` dẫn ngược về chính văn bản này: ${chain}. Chỉ ghi quan hệ ở văn bản ra sau, trỏ về văn bản ra trước.`,
  },
} as const satisfies Record<string, RuleEntry>;
