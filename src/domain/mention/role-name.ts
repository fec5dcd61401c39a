import type { Role } from './mention.ts';

/** What a sentence asks of an agency, in the word an official would use; the weightiest first. */
export const ROLE_NAMES: Record<Role, string> = {
  lead: 'chủ trì',
  cooperating: 'phối hợp',
  reportTo: 'nhận báo cáo',
  recipient: 'nơi nhận',
  mentioned: 'được nhắc tới',
};

/** Roles by weight: what a body is asked to do comes before that it is named. */
export const ROLES_BY_WEIGHT = Object.keys(ROLE_NAMES) as Role[]; // the table has every role
