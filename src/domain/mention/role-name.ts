import type { Role } from './mention.ts';

/** What a sentence asks of an agency, in the word an official would use. */
export const ROLE_NAMES: Record<Role, string> = {
  lead: 'chủ trì',
  cooperating: 'phối hợp',
  reportTo: 'nhận báo cáo',
  recipient: 'nơi nhận',
  mentioned: 'được nhắc tới',
};
