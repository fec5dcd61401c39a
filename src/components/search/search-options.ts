import type { Registry } from '../../domain/registry/registry.ts';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice/kind.ts';

/** A filter of the search page: its name in the address, its label, and what may be chosen. */
export interface SearchFilter {
  name: string;
  label: string;
  any: string;
  options: { value: string; name: string }[];
}

/** The filters the archive offers; only values that some notice has. */
export function toSearchFilters(
  { agencies, topics, nameOf }: Registry,
  years: number[],
  kinds: NoticeKind[],
): SearchFilter[] {
  return [
    {
      name: 'co-quan',
      label: 'Cơ quan',
      any: 'Mọi cơ quan',
      options: agencies.map(({ id }) => ({ value: id, name: nameOf(id) })),
    },
    {
      name: 'chu-de',
      label: 'Chủ đề',
      any: 'Mọi chủ đề',
      options: topics.map(({ id, name }) => ({ value: id, name })),
    },
    {
      name: 'nam',
      label: 'Năm',
      any: 'Mọi năm',
      options: years.map((year) => ({ value: `${year}`, name: `${year}` })),
    },
    {
      name: 'loai',
      label: 'Loại văn bản',
      any: 'Mọi loại',
      options: kinds.map((kind) => ({ value: kind, name: NOTICE_KINDS[kind].name })),
    },
    {
      name: 'sap-xep',
      label: 'Sắp xếp',
      any: 'Sát nhất trước',
      options: [
        { value: 'moi-nhat', name: 'Mới nhất trước' },
        { value: 'cu-nhat', name: 'Cũ nhất trước' },
      ],
    },
  ];
}
