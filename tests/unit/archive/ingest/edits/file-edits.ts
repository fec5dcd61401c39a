import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { makeDraft } from './seed-draft.ts';
import { toMdx } from './draft.ts';

/** How files that went wrong are mended. */
export const REPAIRS: Edit[] = [
  {
    name: 'repair a file',
    apply({ spoiled }, { pick }) {
      if (spoiled.size === 0) return undefined;
      const path = pick([...spoiled.keys()]);
      spoiled.delete(path);
      return path;
    },
  },
  {
    name: 'repair all files',
    apply({ spoiled }) {
      const count = spoiled.size;
      spoiled.clear();
      return count === 0 ? undefined : `${count}`;
    },
  },
];

/** What goes wrong with files, and how it is mended. */
export const FILE_EDITS: Edit[] = [
  ...REPAIRS,
  {
    name: 'spoil a file',
    apply(draft, { pick }) {
      const path = pick(listPaths(draft));
      const [how, bytes] = pick(SPOILED);
      draft.spoiled.set(path, bytes);
      return `${path}: ${how}`;
    },
  },
  {
    name: 'use what is not there',
    apply({ notices, spoiled }, { pick }) {
      const [file, { header, body }] = pick([...notices]);
      const [field, value] = pick(WRONG_FIELDS);
      spoiled.set(`notices/${file}`, toMdx({ header: { ...header, [field]: value }, body }));
      return `${file}: ${field}`;
    },
  },
  {
    name: 'put a file in a wrong place',
    apply({ spoiled }, { pick }) {
      const path = pick(['notices/lac.mdx', 'notices/2020/Viet Hoa.mdx', 'agencies/la.yaml']);
      spoiled.set(path, toMdx(makeDraft().notices.get('2025/tb-03.mdx')!));
      return path;
    },
  },
];

/** Let everything be as it was at first, so that the archive has no error. */
export function repairAll(draft: Draft): void {
  Object.assign(draft, makeDraft());
}

function listPaths({ agencies, notices, originals }: Draft): string[] {
  return [
    ...['site.yaml', 'topics.yaml', 'glossary.yaml'],
    ...[...agencies.keys()].map((file) => `agencies/${file}`),
    ...[...notices.keys()].flatMap((file) => [`notices/${file}`, `notices/${file}`]),
    ...[...originals.keys()].map((file) => `originals/${file}`),
  ];
}

const SPOILED: [string, Uint8Array | string | undefined][] = [
  ['broken YAML', '---\nsubject: "hở\nkind: : thong-bao\n---\n\nChữ.\n'],
  ['TCVN3', Uint8Array.from([0x54, 0x68, 0xab, 0x6e, 0x67, 0x0a, 0xc3, 0x28])],
  ['empty', ''],
  ['gone', undefined],
];

const WRONG_FIELDS: [string, unknown][] = [
  ['issuer', 'phong-khong-co'],
  ['topics', ['khong-co']],
  ['relations', [{ type: 'can-cu', to: '2018/khong-co' }]],
  ['source', { file: 'khong-co.pdf', sha256: '0'.repeat(64) }],
  ['source', { file: 'tb-05.txt', sha256: '0'.repeat(64) }],
  ['aliases', ['2021/tb-05']],
];
