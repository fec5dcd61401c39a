import type { Draft, NoticeDraft } from './draft.ts';
import type { Chance, Edit } from './edit.ts';
import { digestWords, makeDraft } from './seed-draft.ts';

/** What archivists do to notices and their originals. */
export const NOTICE_EDITS: Edit[] = [
  onNotice('add a sentence', (notice, { pick }) => {
    const sentence = pick(SENTENCES);
    notice.body.splice(pick([...notice.body.keys()]) + 1, 0, sentence);
    return sentence;
  }),
  onNotice('remove a paragraph', ({ body }, { pick }) =>
    body.length > 1 ? body.splice(pick([...body.keys()]), 1)[0] : undefined,
  ),
  onNotice('change two letters', ({ body }) => {
    const i = body.findIndex((text) => text.includes('báo'));
    if (i < 0) return undefined;
    body[i] = body[i]!.replace('báo', 'cáo');
    return body[i];
  }),
  onNotice('change the header', ({ header }, { pick }) => {
    const [field, value] = pick(FIELDS);
    header[field] = value;
    return `${field}: ${JSON.stringify(value)}`;
  }),
  onNotice('rename a notice', (notice, { pick }, { notices }, file) => {
    const to = pick([
      '2020/doi-ten.mdx',
      '2021/xep-lai/doi-ten.mdx',
      file.replace(/\.mdx?$/u, '-moi.mdx'),
    ]);
    if (notices.has(to)) return undefined;
    notices.delete(file);
    notices.set(to, notice);
    if (pick([true, false])) notice.header['aliases'] = [toId(file)];
    return to;
  }),
  onNotice('move a notice into a folder', (notice, { pick }, { notices }, file) => {
    const to = file.replace(/\/(?:[^/]+\/)?/u, pick(['/', '/quy-i/', '/luu/']));
    if (notices.has(to)) return undefined;
    notices.delete(file);
    notices.set(to, notice);
    return to;
  }),
  onNotice('copy a notice to a second file', (notice, { pick }, { notices }, file) => {
    const to = pick([
      file.replace('/', '/ban-sao/'),
      file.replace(/mdx?$/u, 'md'),
      file.replace('/', '/b-'),
    ]);
    if (notices.has(to)) return undefined;
    notices.set(to, structuredClone(notice));
    return to;
  }),
  onNotice('delete a notice', (_, __, { notices }, file) =>
    notices.size > 6 && notices.delete(file) ? 'gone' : undefined,
  ),
  {
    name: 'bring back a notice',
    apply({ notices }, { pick }) {
      const [file, notice] = pick([...makeDraft().notices]);
      notices.set(file, notice);
      return file;
    },
  },
  {
    name: 'change an original',
    apply({ originals }, { pick }) {
      const file = pick([...originals.keys()]);
      originals.set(file, `${originals.get(file)}thêm một dòng\n`);
      return file;
    },
  },
  {
    name: 'state the digests anew',
    apply({ notices, originals }) {
      const changed = [...notices].flatMap(([file, { header }]) => {
        const source = header['source'] as { file: string; sha256: string } | undefined;
        const words = originals.get(source?.file ?? '');
        if (!source || words === undefined || source.sha256 === digestWords(words)) return [];
        source.sha256 = digestWords(words);
        return [file];
      });
      return changed.join(' ') || undefined;
    },
  },
];

type OnNotice = (
  notice: NoticeDraft,
  chance: Chance,
  draft: Draft,
  file: string,
) => string | undefined;

function onNotice(name: string, change: OnNotice): Edit {
  return {
    name,
    apply(draft, chance) {
      const file = chance.pick([...draft.notices.keys()]);
      const done = change(draft.notices.get(file)!, chance, draft, file);
      return done === undefined ? undefined : `${file}: ${done}`;
    },
  };
}

function toId(file: string): string {
  return file.replace(/\/(?:.+\/)?/u, '/').replace(/\.mdx?$/u, '');
}

const SENTENCES = [
  'Giao Phòng Tài chính - Kế hoạch chủ trì, công an huyện phối hợp, xong trước ngày 05/8/2021.',
  'Đề nghị các Sở: TC, NV và SNV cho ý kiến.',
  'Trạm Y tế xã Đồng Tâm, xã Tiến Bộ, Chi cục Kiểm lâm huyện phối hợp.',
  'Ban Quản lý dự án Đầu tư Xây dựng huyện và Ban Quản lý dự án khảo sát.',
  'Theo Mục I Thông báo số 05/TB-UBND và Thông báo số 07/TB-UBND ngày 20/7/2020 của UBND huyện.',
  'Văn bản số 05/TB-UBND ngày 02/3/2021 của UBND huyện.',
  'Công an huyện cũ, UBND huyện (nay là UBND xã Đồng Tâm) bàn giao.',
  'UBND các xã: Đồng Tâm, Tiến Bộ và phòng Kinh tế - Hạ tầng.',
  '3. Phòng Giáo dục và Đào tạo, Phòng KT&HT rà soát trong năm 2021.',
  '<Section topics="giao-duc" />',
  '<Agency id="phong-kinh-te ubnd-tinh">Hai cơ quan</Agency> thống nhất, <Task lead="so-noi-vu">báo cáo kết quả</Task>.',
  'Đã xong<Note>theo <Agency id="phong-tai-chinh">phòng</Agency></Note>.',
  'Đạt <Result of="2020/tb-05#muc-i-2">kết quả tốt</Result> năm nay.',
];

const FIELDS: [string, unknown][] = [
  ['issuer', 'ubnd-xa-dong-tam'],
  ['issuer', 'so-noi-vu'],
  ['issuer', undefined],
  ['documentNumber', '05/TB-UBND'],
  ['documentNumber', '7'],
  ['documentNumber', undefined],
  ['issuedOn', '2020-06-18'],
  ['issuedOn', '2021-03-02'],
  ['issuedOn', undefined],
  ['topics', ['dat-dai', 'thien-tai']],
  ['topics', []],
  ['aliases', ['2020/thong-bao-so-7', '2019/cu']],
  ['aliases', ['2020/tb-05']],
  ['aliases', []],
  ['relations', [{ type: 'thay-the', to: '2020/thong-bao-so-7' }]],
  ['relations', [{ type: 'thay-the', to: '2021/tb-05' }]],
  ['relations', [{ type: 'sua-doi-bo-sung', to: '2020/tb-05#muc-i-1', from: 'muc-1' }]],
  ['relations', [{ type: 'can-cu', to: '2019/cu' }]],
  ['relations', []],
  ['source', { file: 'phu-luc.txt', sha256: digestWords('Phụ lục kèm theo hai văn bản.\n') }],
  ['source', undefined],
];
