import type { AgencyKind } from './agency.ts';

/** The kinds of agency, in the order in which lists show them, with their names for readers. */
export const AGENCY_KINDS: Record<AgencyKind, string> = {
  'nha-nuoc': 'Cơ quan quyền lực và hành chính nhà nước',
  'co-quan-chuyen-mon': 'Cơ quan chuyên môn',
  'don-vi-su-nghiep': 'Đơn vị sự nghiệp, ban quản lý',
  'nganh-doc': 'Cơ quan ngành dọc',
  'ubnd-xa': 'Ủy ban nhân dân xã, phường, thị trấn',
  dang: 'Cơ quan Đảng',
  'doan-the': 'Mặt trận và đoàn thể',
  'to-chuc-phoi-hop': 'Ban chỉ đạo, tổ công tác',
  nhom: 'Nhóm cơ quan gọi chung',
};

export const AGENCY_KIND_IDS = Object.keys(AGENCY_KINDS) as AgencyKind[];
