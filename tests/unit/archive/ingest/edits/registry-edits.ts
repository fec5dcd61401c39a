import type { Draft, RecordDraft } from './draft.ts';
import type { Chance, Edit } from './edit.ts';
import { DISTRICT, makeDraft, OTHERS } from './seed-draft.ts';

/** Ids that are gone leave errors; more often than not they are mended. */
const BRING_BACK: Edit = {
  name: 'bring back the agencies',
  apply(draft) {
    draft.agencies = makeDraft().agencies;
    return 'all';
  },
};

/** What archivists do to the registry. */
export const REGISTRY_EDITS: Edit[] = [
  onAgency('change an agency', (record, { pick }) => {
    const [field, values] = pick(FIELDS);
    const value = pick(values);
    record[field] = value;
    return `${field}: ${JSON.stringify(value)}`;
  }),
  onAgency('give an agency another name', (record, { pick }) => {
    const aliases = (record['aliases'] ?? []) as unknown[];
    const alias = pick(ALIASES);
    record['aliases'] = [...aliases, alias];
    return JSON.stringify(alias);
  }),
  onAgency('delete an agency', (_, __, records, id) => (records.delete(id) ? 'gone' : undefined)),
  onAgency('move an agency to the end', (record, _, records, id) => {
    records.delete(id);
    records.set(id, record);
    return 'last';
  }),
  onAgency('give an agency another id', (record, { pick }, records, id) => {
    const to = pick([`${id}-2`, 'phong-giao-duc']);
    if (records.has(to)) return undefined;
    records.delete(id);
    records.set(to, record);
    return to;
  }),
  {
    name: 'add an agency',
    apply({ agencies }, { pick }) {
      const [id, record] = pick(Object.entries(NEW_AGENCIES));
      pick([...agencies.values()]).set(id, structuredClone(record));
      return id;
    },
  },
  {
    name: 'move an agency to the other file',
    apply({ agencies }, { pick }) {
      const [from, to] = pick([[...agencies.values()], [...agencies.values()].toReversed()]);
      const [id, record] = pick([...(from ?? [])]);
      from!.delete(id);
      to!.set(id, record);
      return id;
    },
  },
  BRING_BACK,
  BRING_BACK,
  {
    name: 'change the topics',
    apply({ topics }, { pick }) {
      const id = pick(['giao-duc', 'dat-dai', 'thien-tai', 'y-te']);
      const how = pick(['delete', 'set', 'rename']);
      if (how === 'delete') topics.delete(id);
      else topics.set(id, { name: `Chủ đề ${id}`, aliases: how === 'set' ? [] : ['từ hay gõ'] });
      return `${how} ${id}`;
    },
  },
  {
    name: 'bring back the topics',
    apply(draft) {
      draft.topics = makeDraft().topics;
      return 'all';
    },
  },
  {
    name: 'change the glossary',
    apply({ glossary }, { pick }) {
      const [short, words] = pick([
        ['SNV', 'Sở Nội vụ'],
        ['UBND', 'Ủy ban'],
        ['QĐ', 'Quyết định'],
      ] as const);
      if (glossary.get(short) === words) glossary.delete(short);
      else glossary.set(short, words);
      return short;
    },
  },
  {
    name: 'change the site',
    apply({ site }, { pick }) {
      const [field, value] = pick([
        ...Object.keys({ ...DISTRICT, ...OTHERS }).map((id) => ['authority', id] as const),
        ['name', 'Kho khác'] as const,
        ['authority', 'ubnd-huyen'] as const,
      ]);
      site[field] = value;
      return `${field}: ${value}`;
    },
  },
];

type OnAgency = (
  record: RecordDraft,
  chance: Chance,
  records: Map<string, RecordDraft>,
  id: string,
) => string | undefined;

function onAgency(name: string, change: OnAgency): Edit {
  return {
    name,
    apply({ agencies }: Draft, chance) {
      const all = [...agencies.values()].flatMap((records) =>
        [...records.keys()].map((id) => ({ id, records })),
      );
      const { id, records } = chance.pick(all);
      const done = change(records.get(id)!, chance, records, id);
      return done === undefined ? undefined : `${id}: ${done}`;
    },
  };
}

const FIELDS: [string, unknown[]][] = [
  [
    'name',
    [
      'Phòng Tài chính',
      'Sở Nội vụ',
      'Công an huyện',
      'Trạm Y tế xã Hoa Ban',
      'Phòng Kinh tế - Hạ tầng',
    ],
  ],
  [
    'place',
    ['ha-son', 'ha-son/suoi-may', 'ha-son/khac', 'ha-son/suoi-may/dong-tam', undefined, ''],
  ],
  ['parent', ['ubnd-tinh', 'ubnd-huyen', 'ubnd-xa-dong-tam', undefined]],
  ['from', ['2020-07-01', '2021-01-01', undefined]],
  ['to', ['2020-06-30', '2025-06-30', undefined]],
  [
    'successors',
    [[{ to: 'ubnd-xa-tien-bo' }], [{ to: 'phong-kinh-te', on: '2025-03-01' }], undefined],
  ],
  ['members', [['ubnd-xa-dong-tam', 'ubnd-xa-tien-bo'], undefined]],
  ['description', ['Vài lời giới thiệu.', undefined]],
  ['aliases', [undefined]],
];

const ALIASES: unknown[] = [
  'Chi cục Kiểm lâm huyện',
  'Phòng KT&HT',
  'Văn phòng UBND',
  { name: 'SNV', type: 'abbreviation' },
  { name: 'STC', type: 'abbreviation', to: '2021-01-01' },
  'Ban Quản lý dự án',
  'Hai cơ quan',
  'Chủ tịch UBND huyện',
];

const NEW_AGENCIES: Record<string, RecordDraft> = {
  'chi-cuc-kiem-lam': { name: 'Chi cục Kiểm lâm', kind: 'nganh-doc', place: 'ha-son/suoi-may' },
  'ban-quan-ly': {
    name: 'Ban Quản lý dự án Đầu tư Xây dựng',
    kind: 'don-vi-su-nghiep',
    place: 'ha-son/suoi-may',
  },
  'phong-giao-duc': {
    name: 'Phòng Giáo dục và Đào tạo',
    kind: 'co-quan-chuyen-mon',
    parent: 'ubnd-huyen',
  },
  'cong-an-xa': { name: 'Công an xã Đồng Tâm', kind: 'nganh-doc', parent: 'ubnd-xa-dong-tam' },
  'cong-an-huyen-hai': { name: 'Công an huyện', kind: 'nganh-doc', parent: 'ubnd-huyen' },
  'phong-noi-vu': { name: 'Phòng Nội vụ', kind: 'co-quan-chuyen-mon', parent: 'ubnd-huyen' },
};
